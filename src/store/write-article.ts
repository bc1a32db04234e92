import type { Kysely } from 'kysely';
import type { Act } from '../model/act.js';
import type { OutboxEvent } from '../model/audit.js';
import type { Edition } from '../model/edition.js';
import type { Review } from '../model/review.js';
import { appendAudit } from './append-audit.js';
import { articleRow } from './article-row.js';
import { writeLearned } from './learned-store.js';
import type { Commit, NewArticle } from './store.js';
import type { Tables } from './tables.js';
import { removeProjection, writeProjection } from './write-projection.js';

/** Writes a new article; false when the desk already has its texts. */
export function addArticle(db: Kysely<Tables>, { review, acts, audit }: NewArticle): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const added = await trx
      .insertInto('article')
      .values(articleRow(review))
      .onConflict((conflict) => conflict.columns(['desk_id', 'intake_hash']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) return false;
    const { id, article, createdAt } = review.intake;
    await trx
      .insertInto('intake')
      .values({
        id,
        desk_id: review.article.desk,
        article_id: article,
        created_at: createdAt,
        data: JSON.stringify(review.intake),
      })
      .execute();
    await insertActs(trx, acts);
    await writeProjection(trx, null, review);
    await appendAudit(trx, audit);
    return true;
  });
}

/** Writes one step; false when another came first. */
export async function commitStep(db: Kysely<Tables>, commit: Commit): Promise<boolean> {
  const { before, after, acts, audit, edition, outbox, learned } = commit;
  refuseGaps(before.seq, acts, after.seq);
  return db.transaction().execute(async (trx) => {
    if (!(await moveArticle(trx, before.seq, after))) return false;
    await insertActs(trx, acts);
    await writeProjection(trx, before, after);
    if (edition) await insertEdition(trx, edition);
    if (learned) await writeLearned(trx, learned);
    await insertOutbox(trx, outbox);
    for (const event of audit) await appendAudit(trx, event);
    return true;
  });
}

/** Puts `review` in the place of the stored projection; false when another act came meanwhile. */
export function replaceProjection(db: Kysely<Tables>, review: Review): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await moveArticle(trx, review.seq, review))) return false;
    await removeProjection(trx, review.article.id);
    await writeProjection(trx, null, review);
    return true;
  });
}

/** Writes the article's row if its last act is still `seq`; taken first, this is the article's lock until the commit. */
export async function moveArticle(trx: Kysely<Tables>, seq: number, after: Review): Promise<boolean> {
  const { id, desk_id, ...columns } = articleRow(after);
  const moved = await trx
    .updateTable('article')
    .set(columns)
    .where('id', '=', id)
    .where('desk_id', '=', desk_id)
    .where('seq', '=', seq)
    .returning('id')
    .executeTakeFirst();
  return moved !== undefined;
}

/** Appends acts. */
export async function insertActs(trx: Kysely<Tables>, acts: readonly Act[]): Promise<void> {
  const rows = acts.map(({ desk, article, seq, at, by, body }) => ({
    desk_id: desk,
    article_id: article,
    seq,
    at,
    by_user: by,
    kind: body.kind,
    data: JSON.stringify(body),
  }));
  if (rows.length > 0) await trx.insertInto('act').values(rows).execute();
}

async function insertEdition(trx: Kysely<Tables>, edition: Edition): Promise<void> {
  const { id, desk, article, revision, approvedAt, hash } = edition;
  await trx
    .insertInto('edition')
    .values({
      id,
      desk_id: desk,
      article_id: article,
      revision,
      approved_at: approvedAt,
      hash,
      data: JSON.stringify(edition),
    })
    .execute();
}

async function insertOutbox(trx: Kysely<Tables>, events: readonly OutboxEvent[]): Promise<void> {
  const rows = events.map(({ id, desk, at, type, article, edition }) => ({
    id,
    desk_id: desk,
    at,
    type,
    article_id: article,
    edition_id: edition,
  }));
  if (rows.length > 0) await trx.insertInto('outbox_event').values(rows).execute();
}

function refuseGaps(last: number, acts: readonly Act[], after: number): void {
  const follows = acts.every(({ seq }, index) => seq === last + 1 + index) && after === last + acts.length;
  if (!follows)
    throw new Error(
      `The acts of a commit must follow ${String(last)} without a gap and end at the new projection's seq.`,
    );
}
