import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
import type { Article, ArticleState } from '../model/article.js';
import { articleOf } from './article-row.js';
import { fold } from './fold.js';
import type { QueueQuery } from './store.js';
import type { Tables } from './tables.js';

/** More words than this narrow nothing any more. */
const MOST_WORDS = 10;

const ORDERS = { updated: 'updated_at', created: 'created_at', risk: 'risk' } as const;

/** States in which an article is still somebody's work. */
const OPEN_STATES: readonly ArticleState[] = ['imported', 'in_review', 'submitted', 'returned'];

type ArticleQuery = SelectQueryBuilder<Tables, 'article', object>;

/** Articles that pass every filter, one page of them, newest (or riskiest) first. */
export async function readQueue(
  db: Kysely<Tables>,
  query: QueueQuery,
): Promise<{ articles: Article[]; total: number }> {
  const filtered = narrowed(db.selectFrom('article'), query);
  const rows = await filtered
    .selectAll()
    .orderBy(ORDERS[query.order], 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  const { total } = await filtered.select((eb) => eb.fn.countAll().as('total')).executeTakeFirstOrThrow();
  return { articles: rows.map(articleOf), total: Number(total) };
}

/** How many articles stand in each state; `mine` and `unassigned` count open work only. */
export async function readCounts(
  db: Kysely<Tables>,
  desk: string,
  assignee: string,
): Promise<Record<ArticleState | 'mine' | 'unassigned', number>> {
  const rows = await db
    .selectFrom('article')
    .select((eb) => [
      'state',
      eb.fn.countAll().as('all'),
      eb.fn.count(eb.case().when('assignee', '=', assignee).then(1).end()).as('mine'),
      eb.fn.count(eb.case().when('assignee', 'is', null).then(1).end()).as('unassigned'),
    ])
    .where('desk_id', '=', desk)
    .groupBy('state')
    .execute();
  const counts = {
    imported: 0,
    in_review: 0,
    submitted: 0,
    returned: 0,
    approved: 0,
    purged: 0,
    mine: 0,
    unassigned: 0,
  };
  for (const row of rows) {
    const state = row.state as ArticleState;
    counts[state] = Number(row.all);
    if (!OPEN_STATES.includes(state)) continue;
    counts.mine += Number(row.mine);
    counts.unassigned += Number(row.unassigned);
  }
  return counts;
}

function narrowed(query: ArticleQuery, by: QueueQuery): ArticleQuery {
  let narrow = query.where('desk_id', '=', by.desk);
  if (by.states) narrow = by.states.length > 0 ? narrow.where('state', 'in', by.states) : narrow.where(sql.lit(false));
  if (by.assignee === null) narrow = narrow.where('assignee', 'is', null);
  else if (by.assignee !== undefined) narrow = narrow.where('assignee', '=', by.assignee);
  if (by.from !== undefined) narrow = narrow.where('from_language', '=', by.from);
  if (by.to !== undefined) narrow = narrow.where('to_language', '=', by.to);
  for (const word of wordsOf(by.words ?? '')) narrow = narrow.where('folded', 'like', `%${word}%`);
  return narrow;
}

/** Folded words hold letters and digits only: neither % nor _ can get into the pattern. */
function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean).slice(0, MOST_WORDS);
}
