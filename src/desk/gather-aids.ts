import type { AlignAids } from '../align/aids.js';
import type { Language } from '../languages/language.js';
import type { Segment } from '../model/document.js';
import type { Notice } from './inspect.js';
import { lexiconsFor } from './lexicons.js';

/** Where help for the aligner is to be had: plain data, so that it can be sent to the worker. */
export interface AidsOrder {
  /** Folder of installed dictionaries, or null. */
  readonly lexiconFolder: string | null;
  /** What the desk has learned, as word lists; those of other languages are passed over. */
  readonly learned: readonly Uint8Array[];
}

/** Nothing is to be had. */
export const NO_AIDS_ORDER: AidsOrder = { lexiconFolder: null, learned: [] };

/** Both sides, ready to be set beside each other. */
export interface Sides {
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  readonly from: Language;
  readonly to: Language;
}

/** Fetches what the order names; what cannot be had is left out and said. Never rejects. */
export async function gatherAids(
  order: AidsOrder,
  sides: Sides,
): Promise<{ readonly aids: AlignAids; readonly notices: readonly Notice[] }> {
  const { lexicons, damaged } = await lexiconsFor(sides.from, sides.to, order);
  return { aids: { lexicons }, notices: damaged.map((name) => ({ key: 'lexicon.damaged', values: { name } })) };
}
