import type { Act, ActBody } from '../model/act.js';
import type { NewAuditEvent, OutboxEvent } from '../model/audit.js';
import type { Edition } from '../model/edition.js';
import type { LearnedArticle } from '../model/learned-words.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import { applyAll } from '../review/apply.js';
import { currentArticle } from '../review/current.js';
import type { Office } from './office.js';

/** What somebody decided: acts, and what goes into the same transaction. */
export interface Decided {
  readonly bodies: readonly ActBody[];
  readonly audit?: readonly NewAuditEvent[];
  readonly edition?: Edition;
  readonly outbox?: readonly OutboxEvent[];
  readonly learned?: LearnedArticle | null;
}

/** Decides on a review as it stands; asked again when somebody was quicker. */
export type Decide = (
  review: Review,
) => readonly ActBody[] | Decided | Refusal | Promise<Decided | readonly ActBody[] | Refusal>;

/** How often somebody else may be quicker before the person is told to try again. */
const ATTEMPTS = 5;

/** Load → decide → check again what changed → commit; the review as it stands then, or why not. */
export async function actOn(office: Office, actor: Actor, article: string, decide: Decide): Promise<Review | Refusal> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await office.store.articles.review(actor.desk, article);
    if (before === null) return refuse('article.gone', {}, 404);
    const answer = await decide(before);
    if (isRefusal(answer)) return answer;
    const decided = isList(answer) ? { bodies: answer } : answer;
    if (decided.bodies.length === 0) return before;
    const after = await committed(office, actor, before, decided);
    if (after) return after;
  }
  return refuse('article.busy', {}, 409);
}

/** Numbers the acts of one step; all happen at the same moment. */
export function numbered(review: Review, bodies: readonly ActBody[], by: string | null, at: number): readonly Act[] {
  const { id: article, desk } = review.article;
  return bodies.map((body, index) => ({ article, desk, seq: review.seq + index + 1, at, by, body }));
}

async function committed(office: Office, actor: Actor, before: Review, decided: Decided): Promise<Review | null> {
  const at = office.now();
  const acts = numbered(before, decided.bodies, actor.user.id, at);
  const acted = applyAll(before, acts);
  const checks = textDiffers(before, acted) ? numbered(acted, [await checked(office, acted)], null, at) : [];
  const after = applyAll(acted, checks);
  const done = await office.store.articles.commit({
    before,
    after,
    acts: [...acts, ...checks],
    audit: decided.audit ?? [],
    edition: decided.edition ?? null,
    outbox: decided.outbox ?? [],
    learned: decided.learned ?? null,
  });
  return done ? after : null;
}

async function checked(office: Office, review: Review): Promise<ActBody> {
  const flags = await office.inspector.recheck(currentArticle(review));
  return { kind: 'checked', version: office.version, flags };
}

/** Text or alignment differ: the checks have to look again. */
function textDiffers(before: Review, after: Review): boolean {
  if (before.pairs.length !== after.pairs.length) return true;
  const revisions = new Map(before.pairs.map(({ id, revision }) => [id, revision]));
  return after.pairs.some(({ id, revision }) => revisions.get(id) !== revision);
}

function isList(answer: readonly ActBody[] | Decided): answer is readonly ActBody[] {
  return Array.isArray(answer);
}
