import type { Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/correct.js';
import { actOn } from './act-on.js';
import type { Office } from './office.js';

/** Puts the machine translation of a pair back. */
export function restore(
  office: Office,
  actor: Actor,
  article: string,
  order: { readonly pair: string; readonly revision: number },
): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => rules.restore(review, actor, order));
}
