/** What money is called here: ISO 4217 codes, parted by spaces, that a word may mean → its forms in lower case. */
export interface MoneyRules {
  readonly currencies: Readonly<Record<string, string>>;
}
