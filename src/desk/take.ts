import type { Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/take.js';
import { actOn } from './act-on.js';
import type { Office } from './office.js';

/** Takes an article on; it is in review from then. */
export function take(office: Office, actor: Actor, article: string): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => rules.take(review, actor));
}

/** Hands an article back: nobody has it. */
export function handBack(office: Office, actor: Actor, article: string): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => rules.handBack(review, actor));
}
