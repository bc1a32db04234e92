import { isRefusal, type Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/decide.js';
import { actOn } from './act-on.js';
import { auditOf } from './audit-of.js';
import type { Office } from './office.js';

/** Hands an article to an editor; refused while a pair is unseen or a flag blocks. */
export function submit(
  office: Office,
  actor: Actor,
  article: string,
  order: { readonly revision: number },
): Promise<Review | Refusal> {
  return actOn(office, actor, article, (review) => {
    const bodies = rules.submit(review, actor, order);
    if (isRefusal(bodies)) return bodies;
    return { bodies, audit: [auditOf(office, actor, 'article.submitted', article, { revision: order.revision })] };
  });
}
