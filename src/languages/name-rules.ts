/** Shape to be filled by its owner. */
export interface NameRules {
  readonly pending?: never;
}
