import type { Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/look.js';
import { actOn } from './act-on.js';
import type { Office } from './office.js';

/** Confirms that a pair is right as it stands; 409 `confirm.conflict` when it no longer stands so. */
export function confirm(
  office: Office,
  actor: Actor,
  article: string,
  order: { readonly pair: string; readonly revision: number },
): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => rules.confirm(review, actor, order));
}
