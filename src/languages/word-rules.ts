/** Shape to be filled by its owner. */
export interface WordRules {
  readonly pending?: never;
}
