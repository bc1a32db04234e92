import { isRefusal, type Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/decide.js';
import { actOn } from './act-on.js';
import { auditOf } from './audit-of.js';
import type { Office } from './office.js';

/** Gives a submitted article back to its reviewer with a reason. */
export function returnArticle(
  office: Office,
  actor: Actor,
  article: string,
  order: { readonly revision: number; readonly reason: string },
): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => {
    const bodies = rules.returnArticle(review, actor, order);
    if (isRefusal(bodies)) return bodies;
    const audit = [auditOf(office, actor, 'article.returned', article, { revision: order.revision })];
    const event = { id: office.newId(), desk: actor.desk, at: office.now(), article, edition: null } as const;
    return { bodies, audit, outbox: [{ ...event, type: 'article.returned' }] };
  });
}
