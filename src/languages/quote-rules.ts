/** Quotation marks of a language. */
export interface QuoteRules {
  /** Usual pairs, first and second level, each as opening and closing mark: `“”`, `„“`. */
  readonly pairs: readonly string[];
}
