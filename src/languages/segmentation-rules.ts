/** Shape to be filled by its owner. */
export interface SegmentationRules {
  readonly pending?: never;
}
