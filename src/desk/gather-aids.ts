import type { AlignAids } from '../align/aids.js';
import type { Notice } from './inspect.js';
import { lexiconsFor } from './lexicons.js';
import { askOutside, NO_OUTSIDE_AIDS, type AskedSides, type OutsideAids } from './outside-aids.js';

/** Which word lists may help: plain data, so that it can be sent to the worker. */
export interface LexiconOrder {
  /** Folder of installed dictionaries, or null. */
  readonly lexiconFolder: string | null;
  /** What the desk has learned, as word lists; those of other languages are passed over. */
  readonly learned: readonly Uint8Array[];
}

/** Where help for the aligner is to be had: word lists, and whom to ask outside. */
export interface AidsOrder extends LexiconOrder, OutsideAids {}

/** No word list. */
export const NO_LEXICONS: LexiconOrder = { lexiconFolder: null, learned: [] };

/** Nothing is to be had. */
export const NO_AIDS_ORDER: AidsOrder = { ...NO_LEXICONS, ...NO_OUTSIDE_AIDS };

/** Fetches what the order names; what cannot be had is left out and said. Never rejects. */
export async function gatherAids(
  order: AidsOrder,
  sides: AskedSides,
): Promise<{ readonly aids: AlignAids; readonly notices: readonly Notice[] }> {
  const [{ lexicons, damaged }, outside] = await Promise.all([
    lexiconsFor(sides.from, sides.to, order),
    askOutside(order, sides),
  ]);
  return {
    aids: { ...outside.aids, lexicons },
    notices: [...damaged.map((name) => ({ key: 'lexicon.damaged', values: { name } })), ...outside.notices],
  };
}
