import type { Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/realign.js';
import { actOn } from './act-on.js';
import type { RealignBothOrder } from './merge.js';
import type { Office } from './office.js';

/** Sets a source that stood alone beside a translation that stood alone. */
export function link(
  office: Office,
  actor: Actor,
  article: string,
  order: RealignBothOrder,
): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => rules.link(review, actor, order));
}
