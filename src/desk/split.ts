import type { Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/split.js';
import { actOn } from './act-on.js';
import type { Office } from './office.js';

/** A place between two characters of one side of a pair. */
export type Caret = rules.Caret;

/** Splits a pair at a caret; flags follow their words, comments stay with the first half. */
export function split(
  office: Office,
  actor: Actor,
  article: string,
  order: rules.SplitOrder,
): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => rules.split(review, actor, order));
}
