import { refuse, type Refusal } from '../model/refusal.js';
import type { Review, ReviewPair } from '../model/review.js';
import { mayActAs, type Actor, type UserRole } from '../model/user.js';

/** Refuses who may not do this, and everything on a purged article. */
export function needs(review: Review, who: Actor, role: UserRole): Refusal | null {
  if (review.article.state === 'purged') return refuse('article.purged', {}, 404);
  return mayActAs(who.role, role) ? null : refuse(`role.${role}`, {}, 403);
}

/** Who may change text, alignment and verdicts: reviewers until it is submitted, editors always. */
export function mayChange(review: Review, who: Actor): Refusal | null {
  const stranger = needs(review, who, 'reviewer');
  if (stranger) return stranger;
  const { state } = review.article;
  if ((state === 'submitted' || state === 'approved') && !mayActAs(who.role, 'editor'))
    return refuse(`locked.${state}`, {}, 403);
  return null;
}

/** The pair, or the refusal that it is no longer there. */
export function pairNamed(review: Review, id: string): ReviewPair | Refusal {
  return review.pairs.find((pair) => pair.id === id) ?? refuse('pair.gone', {}, 409);
}
