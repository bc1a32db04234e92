import type { Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import type * as order from '../review/realignable.js';
import * as rules from '../review/realign.js';
import { actOn } from './act-on.js';
import type { Office } from './office.js';

/** Two pairs, each with the revision it was seen in. */
export type RealignBothOrder = order.RealignBothOrder;

/** Merges a pair with the one after it or before it; flags and comments follow. */
export function merge(
  office: Office,
  actor: Actor,
  article: string,
  order: RealignBothOrder,
): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => rules.merge(review, actor, order));
}
