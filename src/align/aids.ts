import type { BilingualLexicon } from '../lexicon/bilingual-lexicon.js';
import type { BeadVectors } from './bead-vectors.js';

/** What may be had beside the two texts; every part is optional and without any the aligner does its best. */
export interface AlignAids {
  /** Word lists of the two languages; where several link the same words the strongest counts. */
  readonly lexicons?: readonly BilingualLexicon[];
  /** An embedder's vectors of both sides' lines and windows of lines. */
  readonly vectors?: BeadVectors;
  /** What a translator makes of each of the source's lines. */
  readonly translations?: ReadonlyMap<string, string>;
}

/** Nothing beside the two texts. */
export const NO_AIDS: AlignAids = {};
