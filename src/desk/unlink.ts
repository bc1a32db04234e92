import type { Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/realign.js';
import { actOn } from './act-on.js';
import type { Office } from './office.js';

/** Takes a pair's sides apart: its source becomes a pair of its own. */
export function unlink(
  office: Office,
  actor: Actor,
  article: string,
  order: { readonly pair: string; readonly revision: number },
): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => rules.unlink(review, actor, order));
}
