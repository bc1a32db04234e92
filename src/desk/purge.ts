import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import { apply } from '../review/apply.js';
import * as rules from '../review/decide.js';
import { numbered } from './act-on.js';
import { auditOf } from './audit-of.js';
import type { Office } from './office.js';

const ATTEMPTS = 5;

/** Removes an article's texts and typed acts for good; the audit chain keeps the hashes and says so. */
export async function purge(
  office: Office,
  actor: Actor,
  article: string,
  order: { readonly reason: string },
): Promise<Review | Refusal> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const review = await office.store.articles.review(actor.desk, article);
    if (review === null) return refuse('article.gone', {}, 404);
    const bodies = rules.purge(review, actor, order);
    if (isRefusal(bodies)) return bodies;
    const after = await purged(office, actor, review, bodies);
    if (after) return after;
  }
  return refuse('article.busy', {}, 409);
}

async function purged(
  office: Office,
  actor: Actor,
  review: Review,
  bodies: Exclude<ReturnType<typeof rules.purge>, Refusal>,
): Promise<Review | null> {
  const [act] = numbered(review, bodies, actor.user.id, office.now());
  if (!act) return null;
  const { article, intake } = review;
  const editions = await office.store.articles.editions(actor.desk, article.id);
  const audit = auditOf(office, actor, 'article.purged', article.id, {
    intake: intake.hash,
    source: intake.source?.hash ?? null,
    target: intake.target.hash,
    editions: editions.map(({ hash }) => hash).join(' '),
  });
  const after = apply(review, act);
  return (await office.store.articles.purge(after, act, audit)) ? after : null;
}
