import type { Segment } from '../model/document.js';
import type { Finding } from '../model/flag.js';
import type { CheckContext } from './check.js';

/** A sentence needs this many words before its language is judged. */
const FEWEST_WORDS = 5;
/** Share of words of grammar that a sentence of a language shows at least. */
const USUAL_SHARE = 0.25;
/** Share of its words that stand in the source, when there is one. */
const COPIED_SHARE = 0.6;
/** Share of the target's own words of grammar above which it is no foreign sentence. */
const TOLERATED_SHARE = 0.12;

/** The finding for a segment that is wholly in the source language; null for any other. */
export function untranslatedSentence(
  segment: Segment,
  copied: ReadonlySet<string>,
  { from, to, facts }: CheckContext,
): Finding | null {
  if (!from?.words || !to.words) return null;
  const words = facts
    .of(segment)
    .tokens.filter(({ kind }) => kind === 'word')
    .map(({ text }) => text.toLowerCase());
  if (words.length < FEWEST_WORDS) return null;
  if (copied.size > 0 && words.filter((word) => copied.has(word)).length < COPIED_SHARE * words.length) return null;
  const share = (known: ReadonlySet<string>, other: ReadonlySet<string>): number =>
    words.filter((word) => known.has(word) && !other.has(word)).length / words.length;
  const foreign = share(from.words.functionWords, to.words.functionWords);
  const own = share(to.words.functionWords, from.words.functionWords);
  if (foreign < USUAL_SHARE || own > TOLERATED_SHARE) return null;
  return {
    place: { side: 'target', segment: segment.id, start: 0, end: segment.text.length },
    values: { language: { kind: 'language', tag: from.tag } },
    variant: 'sentence',
  };
}
