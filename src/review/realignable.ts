import type { ActBody } from '../model/act.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import type { Review, ReviewPair } from '../model/review.js';
import type { Actor } from '../model/user.js';
import { editionBlocks } from './edition-blocks.js';
import { mayChange, pairNamed } from './gate.js';
import { segmentsNamed, textNow } from './pair-text.js';

/** Which pair, and as it was seen. */
export interface RealignOrder {
  readonly pair: string;
  readonly revision: number;
}

/** An act on two pairs: both as they were seen. */
export interface RealignBothOrder extends RealignOrder {
  readonly other: RealignOrder;
}

/** The pair, if this person may realign it and it stands as it was seen. */
export function realignable(review: Review, who: Actor, order: RealignOrder): ReviewPair | Refusal {
  return mayChange(review, who) ?? asSeen(review, order);
}

/** Both pairs, if this person may realign them and both stand as they were seen. */
export function bothRealignable(
  review: Review,
  who: Actor,
  order: RealignBothOrder,
): readonly [pair: ReviewPair, other: ReviewPair] | Refusal {
  const pair = realignable(review, who, order);
  if (isRefusal(pair)) return pair;
  const other = asSeen(review, order.other);
  return isRefusal(other) ? other : [pair, other];
}

/** How many pairs of text lie between two, counted downwards: 1 for the next, −1 for the one before; noise does not count. */
export function stepsBetween({ pairs }: Review, pair: ReviewPair, other: ReviewPair): number {
  const text = pairs.filter(({ role }) => role !== 'noise');
  return text.indexOf(other) - text.indexOf(pair);
}

/**
 * The act, unless it would break the order of the target or change the text that goes out: only corrections do that. It is
 * tried without what was said, which does not matter for that.
 */
export function harmless<B extends ActBody>(
  review: Review,
  body: B,
  step: (review: Review, body: B, when: { readonly at: number }) => Review,
): readonly ActBody[] | Refusal {
  const after = step({ ...review, flags: [], comments: [] }, body, { at: 0 });
  if (!inTargetOrder(after)) return refuse('align.order');
  return published(review) === published(after) ? [body] : refuse('align.text');
}

/** An id that no pair of this article has had or will have: acts are counted, pairs at import too. */
export function freshId({ intake, seq }: Review): string {
  return `p${String(intake.pairs.length + seq + 1)}`;
}

function asSeen(review: Review, order: RealignOrder): ReviewPair | Refusal {
  const pair = pairNamed(review, order.pair);
  if (isRefusal(pair)) return pair;
  if (pair.role === 'noise') return refuse('align.noise');
  if (pair.revision === order.revision) return pair;
  return refuse('align.conflict', { pair: pair.id, theirs: textNow(review.intake, pair).text }, 409);
}

function inTargetOrder({ intake, pairs }: Review): boolean {
  const starts = pairs.flatMap(({ target }) => segmentsNamed(intake.target, target).map(({ start }) => start));
  return starts.every((start, index) => start > (starts[index - 1] ?? -1));
}

const known = new WeakMap<Review, string>();

/** What would go out, as one string; asked several times of one review when a page shows what may be done. */
function published(review: Review): string {
  const text = known.get(review) ?? written(review);
  known.set(review, text);
  return text;
}

function written(review: Review): string {
  const { blocks, leftOut } = editionBlocks(review);
  return JSON.stringify([blocks, leftOut].map((list) => list.map(({ role, text }) => [role, text])));
}
