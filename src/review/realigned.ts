import type { PairSides } from '../model/act.js';
import type { Intake, IntakeSide } from '../model/article.js';
import type { RichText, Role, Segment } from '../model/document.js';
import type { Review, ReviewPair } from '../model/review.js';
import { sentenceGap } from '../model/script.js';
import { healedPart } from '../model/segment-part.js';
import { gapBetween, NEW_BLOCK, segmentsNamed, segmentsOf, textNow } from './pair-text.js';
import { joined } from './rich-text.js';

/** Two pairs as one: it keeps the first one's id, and both texts when one of them was corrected. */
export function mergedPair(review: Review, first: ReviewPair, next: ReviewPair): ReviewPair {
  const placed = first.target.length > 0 ? first : next;
  const untouched = first.text === null && next.text === null;
  const seenBy = first.seenBy.filter((user) => next.seenBy.includes(user));
  const { gap: _, ...kept } = first;
  const begins = textNow(review.intake, first).text === '' ? next : first;
  return {
    ...kept,
    ...(begins.gap !== undefined && { gap: begins.gap }),
    role: placed.role,
    block: placed.block,
    source: inOrder(review.intake.source, [...first.source, ...next.source]),
    target: inOrder(review.intake.target, [...first.target, ...next.target]),
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
  const { gap: _, ...freed } = pair;
  return {
    kept: { ...pair, ...fresh, source: [], confidence: 1, state: pair.text === null ? 'untouched' : 'corrected' },
    freed: { ...freed, ...fresh, id: other, target: [], confidence: 1, text: null, state: 'untouched' },
  };
}

/** A pair with other segments: it must be looked at again. */
export function withSides(intake: Intake, pair: ReviewPair, sides: PairSides): ReviewPair {
  const { gap: _, ...kept } = pair;
  return {
    ...kept,
    ...sides,
    role: roleOf(intake, pair, sides),
    confidence: pair.confidence === null ? null : 1,
    revision: pair.revision + 1,
    state: sides.text === null ? 'untouched' : 'corrected',
    seenBy: [],
  };
}

/** Segments in the order of their document; parts of one segment that meet again are one again. */
export function inOrder(side: IntakeSide | null, ids: readonly string[]): readonly string[] {
  if (side === null) return ids;
  const segments = segmentsNamed(side, ids).sort((one, other) => one.start - other.start);
  const healed: Segment[] = [];
  for (const segment of segments) {
    const last = healed.at(-1);
    const whole = last && healedPart(segmentsOf(side), last, segment);
    if (whole) healed.splice(-1, 1, whole);
    else healed.push(segment);
  }
  return healed.map(({ id }) => id);
}

/** A pair is what its first sentence is. */
function roleOf(intake: Intake, pair: ReviewPair, { source, target }: PairSides): Role {
  if (target.length > 0 ? target[0] === pair.target[0] : source[0] === pair.source[0]) return pair.role;
  const [first] = [...segmentsNamed(intake.target, target), ...segmentsNamed(intake.source, source)];
  return first?.role ?? pair.role;
}

function bothTexts(review: Review, first: ReviewPair, next: ReviewPair): RichText {
  const one = textNow(review.intake, first);
  const other = textNow(review.intake, next);
  if (one.text === '' || other.text === '') return one.text === '' ? other : one;
  return joined(one, gap(review, first, next), other);
}

function gap({ intake, article }: Review, first: ReviewPair, next: ReviewPair): string {
  if (next.gap !== undefined && next.text !== null) return next.gap;
  const last = segmentsNamed(intake.target, first.target).at(-1);
  const after = segmentsNamed(intake.target, next.target)[0];
  if (last && after) return gapBetween(intake.target, last, after);
  return first.block === next.block ? sentenceGap(article.to) : NEW_BLOCK;
}
