/** Shape to be filled by its owner. */
export interface CalendarRules {
  readonly pending?: never;
}
