import type { BilingualLexicon } from '../lexicon/bilingual-lexicon.js';

/** What may be had beside the two texts; every part is optional and without any the aligner does its best. */
export interface AlignAids {
  /** Word lists of the two languages; where several link the same words the strongest counts. */
  readonly lexicons?: readonly BilingualLexicon[];
}

/** Nothing beside the two texts. */
export const NO_AIDS: AlignAids = {};
