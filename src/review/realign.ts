import type { ActBody } from '../model/act.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import type { Review, ReviewPair } from '../model/review.js';
import type { Actor } from '../model/user.js';
import { mayChange, pairNamed } from './gate.js';
import { textNow } from './pair-text.js';

/** Which pair, and as it was seen. */
export interface RealignOrder {
  readonly pair: string;
  readonly revision: number;
}

/** Merges a pair with the one after it. */
export function merge(review: Review, who: Actor, order: RealignOrder): readonly ActBody[] | Refusal {
  const pair = realignable(review, who, order);
  if (isRefusal(pair)) return pair;
  const next = review.pairs[review.pairs.indexOf(pair) + 1];
  if (!next) return refuse('merge.last');
  if (next.role === 'noise') return refuse('align.noise');
  return [{ kind: 'merged', pair: pair.id, next: next.id }];
}

/** Takes a pair's sides apart: its source becomes a pair of its own. */
export function unlink(review: Review, who: Actor, order: RealignOrder): readonly ActBody[] | Refusal {
  const pair = realignable(review, who, order);
  if (isRefusal(pair)) return pair;
  if (pair.source.length === 0 || (pair.target.length === 0 && pair.text === null)) return refuse('unlink.one-side');
  return [{ kind: 'unlinked', pair: pair.id, other: freshId(review) }];
}

/** Puts noise back into the text, or strikes it out again. */
export function setNoise(
  review: Review,
  who: Actor,
  order: { readonly pair: string; readonly restored: boolean },
): readonly ActBody[] | Refusal {
  const locked = mayChange(review, who);
  if (locked) return locked;
  const pair = pairNamed(review, order.pair);
  if (isRefusal(pair)) return pair;
  if (pair.role !== 'noise') return refuse('noise.text');
  return pair.restored === order.restored ? [] : [{ kind: 'noise', pair: pair.id, restored: order.restored }];
}

function realignable(review: Review, who: Actor, order: RealignOrder): ReviewPair | Refusal {
  const locked = mayChange(review, who);
  if (locked) return locked;
  const pair = pairNamed(review, order.pair);
  if (isRefusal(pair)) return pair;
  if (pair.role === 'noise') return refuse('align.noise');
  if (pair.revision === order.revision) return pair;
  return refuse('align.conflict', { pair: pair.id, theirs: textNow(review.intake, pair).text }, 409);
}

/** An id that no pair of this article has had or will have: acts are counted, pairs at import too. */
function freshId({ intake, seq }: Review): string {
  return `p${String(intake.pairs.length + seq + 1)}`;
}
