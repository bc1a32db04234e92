import type { Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/correct.js';
import { actOn } from './act-on.js';
import type { Office } from './office.js';

/** A new text for a pair, the revision it was made against, and where it came from. */
export type CorrectOrder = rules.CorrectOrder;

/**
 * Gives a pair's target a new text; the checks run again in the same step. Refuses with 409 `correct.conflict` (values
 * `mine`, `theirs`, `revision`) when the pair has changed since, and with `correct.confirm-delete` when nothing is left of it.
 */
export function correct(office: Office, actor: Actor, article: string, order: CorrectOrder): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => rules.correct(review, actor, order));
}

/** Puts a flag's suggestion (counted from 0) in the place it marks. */
export function applySuggestion(
  office: Office,
  actor: Actor,
  article: string,
  order: { readonly flag: string; readonly index: number },
): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => rules.applySuggestion(review, actor, order));
}
