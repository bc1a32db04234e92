/** Shape to be filled by its owner. */
export interface NumberRules {
  readonly pending?: never;
}
