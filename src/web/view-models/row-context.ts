import type { Comment, Review, ReviewFlag } from '../../model/review.js';
import { mayActAs, type Actor } from '../../model/user.js';
import type { Article } from '../../model/article.js';
import type { Words } from '../../locales/index.js';
import type { SegmentIndex } from '../../model/segment-part.js';
import { indexSegments } from './pair-text.js';

/** What every row of a page needs to know of the whole: looked up once, not once per row. */
export interface RowContext {
  readonly review: Review;
  readonly actor: Actor;
  readonly words: Words;
  /** User id → name as printed. */
  readonly people: ReadonlyMap<string, string>;
  readonly source: SegmentIndex;
  readonly target: SegmentIndex;
  /** Flags by pair; those that are fixed or lapsed are left out. */
  readonly flags: ReadonlyMap<string, readonly ReviewFlag[]>;
  readonly comments: ReadonlyMap<string, readonly Comment[]>;
  /** Pair id → the number printed in the gutter; noise has none. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly mayEdit: boolean;
  /** False for a translation alone. */
  readonly hasSource: boolean;
}

/** Gathers the context of an article's rows for one reader. */
export function rowContext(
  review: Review,
  actor: Actor,
  words: Words,
  people: ReadonlyMap<string, string>,
): RowContext {
  const standing = review.flags.filter(({ state }) => state !== 'fixed' && state !== 'lapsed');
  return {
    review,
    actor,
    words,
    people,
    source: indexSegments(review.intake.source),
    target: indexSegments(review.intake.target),
    flags: groupByPair(standing),
    comments: groupByPair(review.comments),
    numbers: numberPairs(review),
    mayEdit: mayReview(review.article, actor),
    hasSource: review.intake.source !== null,
  };
}

/** True when this person may change the text as the article stands now. */
export function mayReview({ state }: Article, { role }: Actor): boolean {
  if (state === 'purged') return false;
  return mayActAs(role, state === 'submitted' || state === 'approved' ? 'editor' : 'reviewer');
}

function groupByPair<T extends { readonly pair: string | null }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    if (item.pair === null) continue;
    const group = groups.get(item.pair);
    if (group === undefined) groups.set(item.pair, [item]);
    else group.push(item);
  }
  return groups;
}

function numberPairs(review: Review): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const pair of review.pairs) if (pair.role !== 'noise' || pair.restored) numbers.set(pair.id, numbers.size + 1);
  return numbers;
}
