import type { ActBody } from '../model/act.js';
import { refuse, type Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import { needs } from './gate.js';
import { blockingFlags, numberOf, unseenPairs } from './progress.js';
import { tidiedText } from './tidied.js';

/** What stands in the way, as a refusal's key and values. */
export type Blame = Pick<Refusal, 'key' | 'values'>;

/** Hands the article to an editor: everything seen, nothing blocking, on the revision that was read. */
export function submit(
  review: Review,
  who: Actor,
  { revision }: { readonly revision: number },
): readonly ActBody[] | Refusal {
  const stranger = needs(review, who, 'reviewer');
  if (stranger) return stranger;
  const { state } = review.article;
  if (state === 'submitted' || state === 'approved') return refuse('submit.already');
  if (revision !== review.article.revision) return refuse('submit.stale', {}, 412);
  const wrong = [...unseen(review, 'submit.unseen'), ...blocking(review, 'submit.blocking')][0];
  return wrong ? refuse(wrong.key, wrong.values) : [{ kind: 'submitted', revision }];
}

/** Gives a submitted article back with a reason. */
export function returnArticle(
  review: Review,
  who: Actor,
  order: { readonly revision: number; readonly reason: string },
): readonly ActBody[] | Refusal {
  const stranger = needs(review, who, 'editor');
  if (stranger) return stranger;
  const { state } = review.article;
  if (state !== 'submitted') return refuse('return.not-submitted');
  if (order.revision !== review.article.revision) return refuse('return.stale', {}, 412);
  const reason = tidiedText(order.reason).trim();
  return reason === '' ? refuse('return.reason') : [{ kind: 'returned', revision: order.revision, reason }];
}

/** Removes texts and typed acts for good. */
export function purge(review: Review, who: Actor, order: { readonly reason: string }): readonly ActBody[] | Refusal {
  const stranger = needs(review, who, 'admin');
  if (stranger) return stranger;
  const reason = tidiedText(order.reason).trim();
  return reason === '' ? refuse('purge.reason') : [{ kind: 'purged', reason }];
}

/** The pairs that nobody has looked at, as one reproach. */
export function unseen(review: Review, key: string): Blame[] {
  const pairs = unseenPairs(review);
  return pairs[0] ? [{ key, values: { count: pairs.length, ...named(review, pairs[0].id) } }] : [];
}

/** The flags that block, as one reproach. */
export function blocking(review: Review, key: string): Blame[] {
  const flags = blockingFlags(review);
  return flags[0] ? [{ key, values: { count: flags.length, ...named(review, flags[0].pair) } }] : [];
}

function named(review: Review, pair: string): { first: number; pair: string } {
  return { first: numberOf(review, pair), pair };
}
