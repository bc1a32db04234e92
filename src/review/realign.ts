import type { ActBody } from '../model/act.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import { mayChange, pairNamed } from './gate.js';
import {
  bothRealignable,
  freshId,
  harmless,
  realignable,
  stepsBetween,
  type RealignBothOrder,
  type RealignOrder,
} from './realignable.js';
import { linked, merged, unlinked } from './step-alignment.js';

/** Merges a pair with the one after it or before it; the first of both keeps its id. */
export function merge(review: Review, who: Actor, order: RealignBothOrder): readonly ActBody[] | Refusal {
  const both = bothRealignable(review, who, order);
  if (isRefusal(both)) return both;
  const steps = stepsBetween(review, ...both);
  if (Math.abs(steps) !== 1) return refuse('align.apart', {}, 409);
  const [first, next] = steps > 0 ? both : [both[1], both[0]];
  const body = { kind: 'merged', pair: first.id, next: next.id } as const;
  return harmless(review, body, merged);
}

/** Takes a pair's sides apart: its source becomes a pair of its own. */
export function unlink(review: Review, who: Actor, order: RealignOrder): readonly ActBody[] | Refusal {
  const pair = realignable(review, who, order);
  if (isRefusal(pair)) return pair;
  if (pair.source.length === 0 || (pair.target.length === 0 && pair.text === null)) return refuse('unlink.one-side');
  const body = { kind: 'unlinked', pair: pair.id, other: freshId(review) } as const;
  return harmless(review, body, unlinked);
}

/** Sets a source that stood alone beside a translation that stood alone, wherever both stand: a caption that was moved. */
export function link(review: Review, who: Actor, order: RealignBothOrder): readonly ActBody[] | Refusal {
  const both = bothRealignable(review, who, order);
  if (isRefusal(both)) return both;
  const lone = both.find(({ target, text }) => target.length === 0 && text === null);
  const home = both.find(({ source }) => source.length === 0);
  if (!lone || !home || lone === home) return refuse('link.two-sides');
  const body = { kind: 'linked', pair: home.id, source: lone.id } as const;
  return harmless(review, body, linked);
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
