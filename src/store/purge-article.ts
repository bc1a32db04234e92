import { sql, type Kysely } from 'kysely';
import type { Act } from '../model/act.js';
import type { NewAuditEvent } from '../model/audit.js';
import type { Edition } from '../model/edition.js';
import type { Review } from '../model/review.js';
import { appendAudit } from './append-audit.js';
import { removeLearned } from './learned-store.js';
import type { Tables } from './tables.js';
import { removeProjection, writeProjection } from './write-projection.js';
import { insertActs, moveArticle } from './write-article.js';

/** Removes what was written about an article, and leaves its emptied projection; false when another act came first. */
export function purgeArticle(db: Kysely<Tables>, after: Review, act: Act, audit: NewAuditEvent): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { id } = after.article;
    if (!(await moveArticle(trx, act.seq - 1, after))) return false;
    await trx.deleteFrom('act').where('article_id', '=', id).execute();
    await insertActs(trx, [act]);
    await removeProjection(trx, id);
    await writeProjection(trx, null, after);
    await trx
      .updateTable('intake')
      .set({ data: JSON.stringify(after.intake) })
      .where('article_id', '=', id)
      .execute();
    await emptyEditions(trx, id);
    await removeLearned(trx, id);
    await appendAudit(trx, audit);
    return true;
  });
}

/** Deleted rows are overwritten (`secure_delete`); this also empties the log beside the embedded database's file. */
export async function emptyLog(db: Kysely<Tables>): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

async function emptyEditions(trx: Kysely<Tables>, article: string): Promise<void> {
  const rows = await trx.selectFrom('edition').select(['id', 'data']).where('article_id', '=', article).execute();
  for (const { id, data } of rows) {
    const emptied = JSON.stringify(emptyEdition(JSON.parse(data) as Edition));
    await trx.updateTable('edition').set({ data: emptied }).where('id', '=', id).execute();
  }
}

/** Who answered for it and its hashes stay; that a rule was overridden stays too, the typed reason goes. */
function emptyEdition(edition: Edition): Edition {
  const { override } = edition;
  return {
    ...edition,
    title: '',
    blocks: [],
    leftOut: [],
    pairs: [],
    flags: [],
    comments: [],
    override: override === null ? null : '',
  };
}
