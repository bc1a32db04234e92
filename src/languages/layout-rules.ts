/** Shape to be filled by its owner. */
export interface LayoutRules {
  readonly pending?: never;
}
