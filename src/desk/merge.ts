import type { Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/realign.js';
import { actOn } from './act-on.js';
import type { Office } from './office.js';

/** Merges a pair with the one after it; flags and comments follow. */
export function merge(
  office: Office,
  actor: Actor,
  article: string,
  order: { readonly pair: string; readonly revision: number },
): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => rules.merge(review, actor, order));
}
