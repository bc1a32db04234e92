/** A word of the source and one of the target (indices into the lists asked about) with p(target | source), 0–1. */
export type WordLink = readonly [source: number, target: number, strength: number];

/** Words that stand for each other in two languages, wherever it was had: learned, installed, or made for a test. */
export interface BilingualLexicon {
  /** For signatures and notices: what it is and how large, such as `freedict deu-fra, 81,627 headwords`. */
  readonly name: string;
  /**
   * Which of the source's words may stand for which of the target's. Both lists hold plain forms (`plainForm`) without
   * doubles, inflected as the article has them: finding the headword is the lexicon's business.
   */
  readonly links: (source: readonly string[], target: readonly string[]) => readonly WordLink[];
}
