import type { Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/move.js';
import { actOn } from './act-on.js';
import type { Office } from './office.js';

/** Moves a segment to the pair above or below; what was said of it follows. */
export function move(office: Office, actor: Actor, article: string, order: rules.MoveOrder): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => rules.move(review, actor, order));
}
