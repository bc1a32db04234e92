/** What one approved article taught about the words of its two languages; forms are plain (lower case, Latin, no diacritics). */
export interface LearnedWords {
  /** A word of the source, one of the translation, and how often they are expected to stand for each other in it. */
  readonly pairs: readonly (readonly [source: string, target: string, count: number])[];
  /** How often each word of either side occurs in it. */
  readonly sources: Readonly<Record<string, number>>;
  readonly targets: Readonly<Record<string, number>>;
}

/** Whose words they are: an article teaches once, with its newest edition. */
export interface LearnedArticle {
  readonly desk: string;
  readonly article: string;
  /** BCP 47 tags of the article. */
  readonly from: string;
  readonly to: string;
  readonly at: number;
  readonly words: LearnedWords;
}
