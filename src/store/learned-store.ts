import type { Kysely } from 'kysely';
import type { LearnedArticle, LearnedWords } from '../model/learned-words.js';
import { appendAudit } from './append-audit.js';
import type { LearnedStore } from './store.js';
import type { Tables } from './tables.js';

/** What approved articles taught, in one database. */
export function learnedStore(db: Kysely<Tables>): LearnedStore {
  return {
    languages: async (desk) => {
      const rows = await db
        .selectFrom('learned_words')
        .select((is) => [
          'from_language as from',
          'to_language as to',
          is.fn.countAll().as('articles'),
          is.fn.max('learned_at').as('newest'),
        ])
        .where('desk_id', '=', desk)
        .groupBy(['from_language', 'to_language'])
        .orderBy('from_language')
        .orderBy('to_language')
        .execute();
      return rows.map(({ from, to, articles, newest }) => ({
        from,
        to,
        articles: Number(articles),
        newest: Number(newest),
      }));
    },
    list: async (desk, from, to, limit, offset) => {
      const rows = await db
        .selectFrom('learned_words')
        .selectAll()
        .where('desk_id', '=', desk)
        .where('from_language', '=', from)
        .where('to_language', '=', to)
        .orderBy('learned_at', 'desc')
        .orderBy('article_id')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(({ desk_id, article_id, from_language, to_language, learned_at, data }) => ({
        desk: desk_id,
        article: article_id,
        from: from_language,
        to: to_language,
        at: learned_at,
        words: JSON.parse(data) as LearnedWords,
      }));
    },
    forget: (desk, article, audit) =>
      db.transaction().execute(async (trx) => {
        const forgotten = await trx
          .deleteFrom('learned_words')
          .where('article_id', '=', article)
          .where('desk_id', '=', desk)
          .returning('article_id')
          .executeTakeFirst();
        if (!forgotten) return false;
        await appendAudit(trx, audit);
        return true;
      }),
  };
}

/** Puts what an article teaches in the place of what it taught before. */
export async function writeLearned(trx: Kysely<Tables>, learned: LearnedArticle): Promise<void> {
  const { desk, article, from, to, at, words } = learned;
  await removeLearned(trx, article);
  await trx
    .insertInto('learned_words')
    .values({
      desk_id: desk,
      article_id: article,
      from_language: from,
      to_language: to,
      learned_at: at,
      data: JSON.stringify(words),
    })
    .execute();
}

/** Removes what an article taught. */
export async function removeLearned(trx: Kysely<Tables>, article: string): Promise<void> {
  await trx.deleteFrom('learned_words').where('article_id', '=', article).execute();
}
