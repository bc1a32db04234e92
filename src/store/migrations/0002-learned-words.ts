import type { Kysely, Migration } from 'kysely';

/** What approved articles taught: one row each, so that a purge or a newer edition replaces exactly its part. */
export const learnedWords: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('learned_words')
      .addColumn('desk_id', 'text', (column) => column.notNull().references('desk.id'))
      .addColumn('article_id', 'text', (column) => column.primaryKey().references('article.id'))
      .addColumn('from_language', 'text', (column) => column.notNull())
      .addColumn('to_language', 'text', (column) => column.notNull())
      .addColumn('learned_at', 'bigint', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('learned_words_by_desk')
      .on('learned_words')
      .columns(['desk_id', 'from_language', 'to_language', 'learned_at'])
      .execute();
  },
};
