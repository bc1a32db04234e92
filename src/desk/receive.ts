import { canonicalJson, sha256 } from '../model/audit-hash.js';
import type { Article, Intake, IntakeSide } from '../model/article.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import { mayActAs, type Actor } from '../model/user.js';
import type { NewArticle } from '../store/store.js';
import { applyAll } from '../review/apply.js';
import { beginning } from '../review/beginning.js';
import { aidsOrder } from './aids-order.js';
import { numbered } from './act-on.js';
import { auditOf } from './audit-of.js';
import type { LexiconOrder } from './gather-aids.js';
import type { Inspected, InspectedSide, Inspection, InspectOrder } from './inspect.js';
import type { Office } from './office.js';

/** What is known of an article beside its texts. */
export interface ArticleDetails {
  readonly engine: string | null;
  readonly externalId: string | null;
  readonly url: string | null;
}

/** What an import would bring: both sides read, segmented, aligned and checked; nothing is kept. */
export async function preview(
  office: Office,
  actor: Actor,
  order: InspectOrder,
  help?: LexiconOrder,
): Promise<Inspection> {
  if (!mayActAs(actor.role, 'reviewer')) return refuse('role.reviewer', {}, 403);
  const ownRules = await office.store.rules.list(actor.desk);
  const lexicons = help ?? (await aidsOrder(office, actor.desk, order.from, order.to));
  return office.inspector.inspect({ ...order, ownRules }, lexicons);
}

/** Puts an article on the desk; the same texts again are refused with the article that has them (`values.article`). `help` in the place of the desk's own. */
export async function receive(
  office: Office,
  actor: Actor,
  order: InspectOrder,
  details: ArticleDetails,
  help?: LexiconOrder,
): Promise<{ readonly article: string } | Refusal> {
  const inspected = await preview(office, actor, order, help);
  if (isRefusal(inspected)) return inspected;
  const added = newArticle(office, actor, inspected, order, details);
  const { id } = added.review.article;
  const { hash } = added.review.intake;
  const same = await office.store.articles.byIntakeHash(actor.desk, hash);
  if (same === null && (await office.store.articles.add(added))) return { article: id };
  const article = same ?? (await office.store.articles.byIntakeHash(actor.desk, hash)) ?? '';
  return refuse('import.duplicate', { article }, 409);
}

function newArticle(
  office: Office,
  actor: Actor,
  inspected: Inspected,
  order: InspectOrder,
  details: ArticleDetails,
): NewArticle {
  const intake = intakeOf(office, inspected, order);
  const start = beginning(articleOf(office, actor, inspected, details, intake), intake);
  const checked = { kind: 'checked', version: office.version, flags: inspected.flags } as const;
  const acts = numbered(start, [checked], null, intake.createdAt);
  const audit = auditOf(office, actor, 'article.imported', intake.article, {
    intake: intake.hash,
    source: intake.source?.hash ?? null,
    target: intake.target.hash,
  });
  return { review: applyAll(start, acts), acts, audit };
}

function intakeOf(office: Office, inspected: Inspected, order: InspectOrder): Intake {
  const source = inspected.source && sideOf(inspected.source, order.source?.fileName ?? null);
  const target = sideOf(inspected.target, order.target.fileName);
  const { from, to, pairs } = inspected;
  return {
    id: office.newId(),
    article: office.newId(),
    source,
    target,
    pairs,
    hash: sha256(canonicalJson([source?.hash ?? null, target.hash, from, to])),
    rectoVersion: office.version,
    createdAt: office.now(),
  };
}

function sideOf({ document, segments }: InspectedSide, fileName: string | null): IntakeSide {
  return { document, segments, hash: sha256(document.text), fileName };
}

/** State, revision, headlines and figures are filled in by `beginning`. */
function articleOf(
  { now }: Office,
  actor: Actor,
  { from, to, date, source, target }: Inspected,
  details: ArticleDetails,
  intake: Intake,
): Article {
  const at = now();
  return {
    ...{ id: intake.article, desk: actor.desk, from, to, date, sourceTitle: null, targetTitle: '' },
    engine: details.engine,
    externalId: details.externalId,
    url: details.url ?? source?.document.facts.url ?? target.document.facts.url ?? null,
    ...{ state: 'imported', revision: 1, assignee: null, submittedBy: null },
    createdBy: actor.user.id,
    ...{ createdAt: at, updatedAt: at },
    progress: { pairs: 0, seen: 0, open: 0, blocking: 0, untouched: 1, risk: 0 },
  };
}
