/** Shape to be filled by its owner. */
export interface MoneyRules {
  readonly pending?: never;
}
