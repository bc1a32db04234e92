import type { Language } from '../languages/language.js';
import type { Document, Segment, Side } from '../model/document.js';
import { isRefusal, type Refusal } from '../model/refusal.js';
import type { OwnSegmentation } from '../model/segment-rules.js';
import { ownCutter } from '../segment/own-cuts.js';
import { ownRulesFor } from '../segment/own-rules.js';
import { readSrx } from '../segment/read-srx.js';
import { segment } from '../segment/segment.js';
import { writeSrx } from '../segment/write-srx.js';

/** Own rules and the only language that they are for; null is every language that their file names. */
export interface OwnRulesOrder extends OwnSegmentation {
  readonly language: string | null;
}

/** Segments, and the line of an own rule that took too long, so that ours cut on without it. */
export interface Segmented {
  readonly segments: readonly Segment[];
  readonly slow: number | null;
}

/** Recto's rules for a language as an SRX file, for other tools. */
export function srxOf(language: Language): string {
  return writeSrx(language);
}

/** Reads own rules from an SRX file that somebody names for one run. */
export async function ownRulesFrom(bytes: Uint8Array, replaces: boolean): Promise<OwnRulesOrder | Refusal> {
  const rules = await readSrx(bytes);
  return isRefusal(rules) ? rules : { rules, replaces, language: null };
}

/** Cuts a document by our rules and, where there are any for its language, by own ones: those for the language alone before those for all. */
export function segmentWith(
  own: readonly OwnRulesOrder[],
  document: Document,
  language: Language,
  side: Side,
): Segmented {
  const order = own.find((one) => one.language === language.tag) ?? own.find((one) => one.language === null);
  const rules = order && ownRulesFor(order, language.tag);
  if (!rules) return { segments: segment(document, language, side), slow: null };
  const cutter = ownCutter(rules, language);
  return { segments: segment(document, language, side, cutter.cut), slow: cutter.slow() };
}
