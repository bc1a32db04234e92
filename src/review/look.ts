import type { ActBody } from '../model/act.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import { needs, pairNamed } from './gate.js';
import { textNow } from './pair-text.js';
import { tidiedText } from './tidied.js';

const LONGEST_COMMENT = 5000;

/** Notes who rested on pairs or read their paragraph; pairs that this person has seen already cost no act. */
export function see(
  review: Review,
  who: Actor,
  { pairs, how }: { readonly pairs: readonly string[]; readonly how: 'rested' | 'read' },
): readonly ActBody[] | Refusal {
  const stranger = needs(review, who, 'reviewer');
  if (stranger) return stranger;
  const meant = new Set(pairs);
  const fresh = review.pairs.filter(({ id, seenBy }) => meant.has(id) && !seenBy.includes(who.user.id));
  return fresh.length === 0 ? [] : [{ kind: 'seen', pairs: fresh.map(({ id }) => id), how }];
}

/** Says that a pair is right as it stands; refused when another text stands there now. */
export function confirm(
  review: Review,
  who: Actor,
  order: { readonly pair: string; readonly revision: number },
): readonly ActBody[] | Refusal {
  const stranger = needs(review, who, 'reviewer');
  if (stranger) return stranger;
  const pair = pairNamed(review, order.pair);
  if (isRefusal(pair)) return pair;
  if (pair.revision !== order.revision)
    return refuse('confirm.conflict', { pair: pair.id, theirs: textNow(review.intake, pair).text }, 409);
  const done = pair.state === 'confirmed' || pair.state === 'corrected';
  return done && pair.seenBy.includes(who.user.id)
    ? []
    : [{ kind: 'confirmed', pair: pair.id, revision: pair.revision }];
}

/** Adds a remark on a pair, or on the article. */
export function comment(
  review: Review,
  who: Actor,
  order: { readonly id: string; readonly pair: string | null; readonly text: string },
): readonly ActBody[] | Refusal {
  const stranger = needs(review, who, 'reviewer');
  if (stranger) return stranger;
  if (order.pair !== null) {
    const pair = pairNamed(review, order.pair);
    if (isRefusal(pair)) return pair;
  }
  const text = tidiedText(order.text).trim();
  if (text === '') return refuse('comment.empty');
  if (text.length > LONGEST_COMMENT) return refuse('note.too-long', { longest: LONGEST_COMMENT });
  return [{ kind: 'commented', id: order.id, pair: order.pair, text }];
}
