/** Shape to be filled by its owner. */
export interface NegationRules {
  readonly pending?: never;
}
