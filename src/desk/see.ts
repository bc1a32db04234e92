import type { Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/look.js';
import { actOn } from './act-on.js';
import type { Office } from './office.js';

/** Notes that somebody rested on pairs, or read their paragraph. */
export function see(
  office: Office,
  actor: Actor,
  article: string,
  order: { readonly pairs: readonly string[]; readonly how: 'rested' | 'read' },
): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => rules.see(review, actor, order));
}
