import type { RichText } from '../model/document.js';
import type { Review, ReviewPair } from '../model/review.js';
import { sentenceGap } from '../model/script.js';
import { gapBetween, NEW_BLOCK, segmentsNamed, textNow } from './pair-text.js';
import { joined } from './rich-text.js';

/** Two pairs as one: it keeps the first one's id, and both texts when one of them was corrected. */
export function mergedPair(review: Review, first: ReviewPair, next: ReviewPair): ReviewPair {
  const placed = first.target.length > 0 ? first : next;
  const untouched = first.text === null && next.text === null;
  const seenBy = first.seenBy.filter((user) => next.seenBy.includes(user));
  return {
    ...first,
    role: placed.role,
    block: placed.block,
    source: inDocumentOrder(review, [...first.source, ...next.source]),
    target: [...first.target, ...next.target],
    confidence: first.confidence === null && next.confidence === null ? null : 1,
    text: untouched ? null : bothTexts(review, first, next),
    revision: first.revision + 1,
    state: !untouched ? 'corrected' : seenBy.length > 0 ? 'seen' : 'untouched',
    seenBy,
  };
}

/** A pair without its source, and the pair that its source becomes; both are new to everybody. */
export function unlinkedPairs(pair: ReviewPair, other: string): { kept: ReviewPair; freed: ReviewPair } {
  const fresh = { revision: pair.revision + 1, seenBy: [] } as const;
  return {
    kept: { ...pair, ...fresh, source: [], confidence: 1, state: pair.text === null ? 'untouched' : 'corrected' },
    freed: { ...pair, ...fresh, id: other, target: [], confidence: 1, text: null, state: 'untouched' },
  };
}

function inDocumentOrder({ intake }: Review, ids: readonly string[]): readonly string[] {
  const order = new Map(intake.source?.segments.map(({ id }, index) => [id, index]));
  return [...ids].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
}

function bothTexts(review: Review, first: ReviewPair, next: ReviewPair): RichText {
  const one = textNow(review.intake, first);
  const other = textNow(review.intake, next);
  if (one.text === '' || other.text === '') return one.text === '' ? other : one;
  return joined(one, gap(review, first, next), other);
}

function gap({ intake, article }: Review, first: ReviewPair, next: ReviewPair): string {
  const last = segmentsNamed(intake.target, first.target).at(-1);
  const after = segmentsNamed(intake.target, next.target)[0];
  if (last && after) return gapBetween(intake.target, last, after);
  return first.block === next.block ? sentenceGap(article.to) : NEW_BLOCK;
}
