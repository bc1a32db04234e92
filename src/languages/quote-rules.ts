/** Shape to be filled by its owner. */
export interface QuoteRules {
  readonly pending?: never;
}
