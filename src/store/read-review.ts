import { sql, type Kysely, type Selectable } from 'kysely';
import type { Intake } from '../model/article.js';
import type { Review } from '../model/review.js';
import { articleOf } from './article-row.js';
import { COMMENTS, DECISIONS, FLAGS, PAIRS, type Part } from './parts.js';
import type { RecentIntakes } from './recent-intakes.js';
import type { ArticleTable, Tables } from './tables.js';

/** The stored projection of one article as of one moment, or null. */
export function readReview(
  db: Kysely<Tables>,
  recent: RecentIntakes,
  desk: string,
  id: string,
): Promise<Review | null> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const row = await articleRowOf(trx, desk, id);
      if (!row) return null;
      const intake = await intakeOf(trx, recent, row);
      return {
        ...(JSON.parse(row.review_data) as Pick<Review, 'correctors'>),
        article: articleOf(row),
        intake,
        pairs: await readPart(trx, PAIRS, id),
        flags: await readPart(trx, FLAGS, id),
        comments: await readPart(trx, COMMENTS, id),
        decisions: await readPart(trx, DECISIONS, id),
        seq: row.seq,
      };
    });
}

/** The intake of one article, or null. */
export async function readIntake(
  db: Kysely<Tables>,
  recent: RecentIntakes,
  desk: string,
  id: string,
): Promise<Intake | null> {
  const row = await articleRowOf(db, desk, id);
  return row ? intakeOf(db, recent, row) : null;
}

function articleRowOf(db: Kysely<Tables>, desk: string, id: string): Promise<Selectable<ArticleTable> | undefined> {
  return db.selectFrom('article').selectAll().where('id', '=', id).where('desk_id', '=', desk).executeTakeFirst();
}

/** Another process may have purged the article, so a purged one is always read anew. */
async function intakeOf(
  db: Kysely<Tables>,
  recent: RecentIntakes,
  { id, state }: Selectable<ArticleTable>,
): Promise<Intake> {
  if (state === 'purged') recent.drop(id);
  const known = recent.get(id);
  if (known) return known;
  const { data } = await db.selectFrom('intake').select('data').where('article_id', '=', id).executeTakeFirstOrThrow();
  const intake = JSON.parse(data) as Intake;
  if (state !== 'purged') recent.keep(intake);
  return intake;
}

async function readPart<T, Row>(db: Kysely<Tables>, part: Part<T, Row>, article: string): Promise<T[]> {
  const { rows } = await sql<Row>`select * from ${sql.table(part.table)}
    where article_id = ${article} order by position`.execute(db);
  return rows.map(part.item);
}
