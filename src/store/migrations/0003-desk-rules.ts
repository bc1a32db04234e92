import type { Kysely, Migration } from 'kysely';

/** A desk's own rules for sentences; `language` is empty for those that are for every language their file names. */
export const deskRules: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('desk_rules')
      .addColumn('desk_id', 'text', (column) => column.notNull().references('desk.id'))
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('replaces', 'integer', (column) => column.notNull())
      .addColumn('rules', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('desk_rules_key', ['desk_id', 'language'])
      .execute();
  },
};
