/** Translates sentences, so that those of two languages can be compared in one. */
export interface Translator {
  /** For notices and caches: where it is. */
  readonly id: string;
  /** One translation for each text, in order; languages are BCP 47. Rejects with an `AidFailure`. */
  readonly translate: (texts: readonly string[], from: string, to: string) => Promise<readonly string[]>;
}
