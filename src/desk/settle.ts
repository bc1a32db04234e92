import type { Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/settle.js';
import { actOn } from './act-on.js';
import type { Office } from './office.js';

/** A verdict on a flag: accepted as an error, ignored with a reason, or reopened. */
export type SettleOrder = rules.SettleOrder;

/** Gives a verdict on a flag and on every flag with the same key. */
export function settle(office: Office, actor: Actor, article: string, order: SettleOrder): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => rules.settle(review, actor, order));
}
