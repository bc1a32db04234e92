import type { Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/move.js';
import { actOn } from './act-on.js';
import type { Office } from './office.js';

/** Moves a whole pair up or down: one whose source stands alone. */
export function place(
  office: Office,
  actor: Actor,
  article: string,
  order: rules.PlaceOrder,
): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => rules.place(review, actor, order));
}
