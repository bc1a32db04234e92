import { isRefusal, type Refusal } from '../model/refusal.js';
import type { Edition } from '../model/edition.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/approve.js';
import { editionOf } from '../review/edition.js';
import { actOn, type Decided } from './act-on.js';
import { auditOf } from './audit-of.js';
import type { Office } from './office.js';
import { people } from './people.js';
import { taughtBy } from './teach.js';

/** The revision that was read and, for an administrator, why it is approved in spite of what stands in the way. */
export type ApproveOrder = rules.ApproveOrder;

/**
 * Approves an article: edition, decision, outbox event, learned words and audit entry in one transaction. Refused with 412 when the
 * revision is not the one that was read, and for every obstacle of `approvalOf`.
 */
export function approve(office: Office, actor: Actor, article: string, order: ApproveOrder): Promise<Review | Refusal> {
  return actOn(office, actor, article, async (review) => {
    const allowed = rules.approve(review, actor, order);
    if (isRefusal(allowed)) return allowed;
    const edition = await editionNow(office, actor, review, allowed.override);
    const superseded = await office.store.articles.editions(actor.desk, article);
    const decided = approving(office, actor, edition, superseded.length > 0);
    return { ...decided, learned: await taughtBy(office, review) };
  });
}

async function editionNow(office: Office, actor: Actor, review: Review, override: string | null): Promise<Edition> {
  const { id } = review.article;
  return editionOf(review, await office.store.articles.acts(actor.desk, id), {
    id: office.newId(),
    approvedBy: actor.user.id,
    approvedAt: office.now(),
    override,
    rectoVersion: office.version,
    people: new Map([...(await people(office, actor.desk)), [actor.user.id, actor.user.displayName]]),
  });
}

function approving(office: Office, actor: Actor, edition: Edition, again: boolean): Decided {
  const { id, article, hash, revision, override, sourceHash, machineHash } = edition;
  return {
    bodies: [{ kind: 'approved', revision, edition: id, hash, override }],
    audit: [
      auditOf(office, actor, 'article.approved', article, {
        ...{ edition: id, hash, revision, sourceHash, machineHash, override },
        submittedBy: edition.submittedBy?.id ?? null,
      }),
    ],
    edition,
    outbox: [
      {
        id: office.newId(),
        desk: actor.desk,
        at: edition.approvedAt,
        type: again ? 'article.updated' : 'article.approved',
        article,
        edition: id,
      },
    ],
  };
}
