import { isDeepStrictEqual } from 'node:util';
import { sql, type Kysely } from 'kysely';
import type { Review } from '../model/review.js';
import { COMMENTS, DECISIONS, FLAGS, PAIRS, type Cell, type Part } from './parts.js';
import type { Tables } from './tables.js';

/** Rows put by one statement; 40 rows of 15 columns stay far below both databases' limits. */
const ROWS_AT_ONCE = 40;

const KEY = ['article_id', 'id'] as const;

type Row = Readonly<Record<string, Cell>>;

/** Writes what differs between two projections of one article (all of it when `before` is null); the article's row not. */
export async function writeProjection(db: Kysely<Tables>, before: Review | null, after: Review): Promise<void> {
  await writePart(db, PAIRS, before, after);
  await writePart(db, FLAGS, before, after);
  await writePart(db, COMMENTS, before, after);
  await writePart(db, DECISIONS, before, after);
}

/** Removes an article's projection; the article's row stays. */
export async function removeProjection(db: Kysely<Tables>, article: string): Promise<void> {
  for (const table of ['pair', 'flag', 'comment', 'decision'] as const)
    await db.deleteFrom(table).where('article_id', '=', article).execute();
}

async function writePart<T, R>(
  db: Kysely<Tables>,
  part: Part<T, R>,
  before: Review | null,
  after: Review,
): Promise<void> {
  const was = before === null ? [] : part.of(before);
  const is = part.of(after);
  if (was === is) return;
  const known = new Map(was.map((item, position) => [part.id(item, position), { item, position }]));
  const rows: Row[] = [];
  is.forEach((item, position) => {
    const id = part.id(item, position);
    const old = known.get(id);
    known.delete(id);
    if (old?.position === position && (old.item === item || isDeepStrictEqual(old.item, item))) return;
    const { id: article_id, desk: desk_id } = after.article;
    rows.push({ desk_id, article_id, id, position, ...part.columns(item) });
  });
  await removeRows(db, part.table, after.article.id, [...known.keys()]);
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE)
    await putRows(db, part.table, rows.slice(first, first + ROWS_AT_ONCE));
}

async function removeRows(
  db: Kysely<Tables>,
  table: Part<never, never>['table'],
  article: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await db.deleteFrom(table).where('article_id', '=', article).where('id', 'in', ids).execute();
}

/** Inserts or replaces rows of one table: the same words in both databases. */
async function putRows(db: Kysely<Tables>, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const replaced = columns.filter((column) => !(KEY as readonly string[]).includes(column));
  const list = (names: readonly string[]): ReturnType<typeof sql> => sql.join(names.map((name) => sql.ref(name)));
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
  await sql`insert into ${sql.table(table)} (${list(columns)}) values ${sql.join(values)}
    on conflict (${list(KEY)}) do update set ${sql.join(
      replaced.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`),
    )}`.execute(db);
}
