import type { Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/look.js';
import { actOn } from './act-on.js';
import type { Office } from './office.js';

/** Adds a remark on a pair (null: on the article). */
export function comment(
  office: Office,
  actor: Actor,
  article: string,
  order: { readonly pair: string | null; readonly text: string },
): Promise<Review | Refusal> {
  const id = office.newId();
  return actOn(office, actor, article, (review) => rules.comment(review, actor, { ...order, id }));
}
