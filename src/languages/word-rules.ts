/** Words that tell one language from another, and what its words may be made of. */
export interface WordRules {
  /** Words of grammar in lower case: articles, pronouns, prepositions, auxiliaries. */
  readonly functionWords: ReadonlySet<string>;
  /** Frequent words that may start a sentence with a capital and are no names. */
  readonly commonWords?: ReadonlySet<string>;
  /** Letters (lower case) that occur in the language's own words. */
  readonly letters?: string;
  /** Ends of common nouns and verbs that hardly any name or English word shares (Regierung, donijela). */
  readonly wordEnds?: readonly string[];
  /** Words that other languages spell the same way (die, war, sale): an equal spelling proves nothing. */
  readonly lookalikes?: ReadonlySet<string>;
  /** Words that are rightly written twice in a row (had had; die, die in German). */
  readonly doubles?: ReadonlySet<string>;
  /** Words with foreign letters that belong to the language all the same (café in English). */
  readonly loans?: ReadonlySet<string>;
}

/** A set from a space-separated list. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
