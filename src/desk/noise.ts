import type { Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/realign.js';
import { actOn } from './act-on.js';
import type { Office } from './office.js';

/** Puts noise back into the text, or strikes it out again. */
export function setNoise(
  office: Office,
  actor: Actor,
  article: string,
  order: { readonly pair: string; readonly restored: boolean },
): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => rules.setNoise(review, actor, order));
}
