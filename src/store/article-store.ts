import type { Kysely, Selectable } from 'kysely';
import { DECISION_KINDS, type Act, type ActBody } from '../model/act.js';
import type { Edition } from '../model/edition.js';
import { emptyLog, purgeArticle } from './purge-article.js';
import { readCounts, readQueue } from './queue.js';
import { readIntake, readReview } from './read-review.js';
import { recentIntakes } from './recent-intakes.js';
import type { ArticleStore } from './store.js';
import type { ActTable, Tables } from './tables.js';
import { addArticle, commitStep, replaceProjection } from './write-article.js';

const RECENT_ARTICLES = 64;
const RECENT_CHARACTERS = 4_000_000;

/** Articles in one database; `embedded` says that it is a file of ours. */
export function articleStore(db: Kysely<Tables>, embedded: boolean): ArticleStore {
  const recent = recentIntakes(RECENT_ARTICLES, RECENT_CHARACTERS);
  return {
    add: (article) => addArticle(db, article),
    review: (desk, article) => readReview(db, recent, desk, article),
    commit: (commit) => commitStep(db, commit),
    rebuild: (review) => replaceProjection(db, review),
    intake: (desk, article) => readIntake(db, recent, desk, article),
    queue: (query) => readQueue(db, query),
    counts: (desk, assignee) => readCounts(db, desk, assignee),
    purge: async (after, act, audit) => {
      recent.drop(after.article.id);
      const purged = await purgeArticle(db, after, act, audit);
      if (purged && embedded) await emptyLog(db);
      return purged;
    },
    ...records(db),
  };
}

function records(db: Kysely<Tables>): Pick<ArticleStore, 'acts' | 'actsBy' | 'byIntakeHash' | 'editions' | 'edition'> {
  return {
    acts: async (desk, article) => (await actsOf(db, desk, article).execute()).map(actOf),
    actsBy: async (desk, article, user) => {
      const asked = actsOf(db, desk, article).where((is) =>
        is.or([is('by_user', '=', user), is('kind', 'in', DECISION_KINDS)]),
      );
      return (await asked.execute()).map(actOf);
    },
    byIntakeHash: async (desk, hash) => {
      const of = db.selectFrom('article').select('id').where('desk_id', '=', desk).where('intake_hash', '=', hash);
      return (await of.executeTakeFirst())?.id ?? null;
    },
    editions: async (desk, article) => {
      const of = db.selectFrom('edition').select('data').where('article_id', '=', article).where('desk_id', '=', desk);
      const rows = await of.orderBy('approved_at', 'desc').orderBy('revision', 'desc').execute();
      return rows.map(({ data }) => JSON.parse(data) as Edition);
    },
    edition: async (desk, id) => {
      const of = db.selectFrom('edition').select('data').where('id', '=', id).where('desk_id', '=', desk);
      const row = await of.executeTakeFirst();
      return row ? (JSON.parse(row.data) as Edition) : null;
    },
  };
}

function actsOf(db: Kysely<Tables>, desk: string, article: string) {
  const of = db.selectFrom('act').selectAll().where('article_id', '=', article).where('desk_id', '=', desk);
  return of.orderBy('seq');
}

function actOf({ desk_id, article_id, seq, at, by_user, data }: Selectable<ActTable>): Act {
  return { article: article_id, desk: desk_id, seq, at, by: by_user, body: JSON.parse(data) as ActBody };
}
