import type { CreateTableBuilder, Kysely, Migration } from 'kysely';
import { CHAIN_START } from '../../model/audit-hash.js';

type Db = Kysely<unknown>;
type Table = CreateTableBuilder<string, string>;

/** People, articles with their acts and projection, editions, outbox and audit; and the one desk of a new installation. */
export const firstTables: Migration = {
  up: async (db: Db) => {
    await createPeople(db);
    await createArticles(db);
    await createProjection(db);
    await createRecord(db);
    await createIndexes(db);
    await (db as Kysely<{ desk: { id: string; audit_seq: number; audit_hash: string } }>)
      .insertInto('desk')
      .values({ id: 'default', audit_seq: 0, audit_hash: CHAIN_START })
      .execute();
  },
};

async function createPeople(db: Db): Promise<void> {
  await db.schema
    .createTable('desk')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('audit_seq', 'integer', (column) => column.notNull())
    .addColumn('audit_hash', 'text', (column) => column.notNull())
    .execute();
  await withDesk(db, 'account')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull().unique())
    .addColumn('display_name', 'text', (column) => column.notNull())
    .addColumn('disabled', 'integer', (column) => column.notNull())
    .addColumn('locale', 'text')
    .addColumn('password_hash', 'text', (column) => column.notNull())
    .execute();
  await withDesk(db, 'membership')
    .addColumn('account_id', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('role', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('membership_key', ['desk_id', 'account_id'])
    .execute();
  await withDesk(db, 'session')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('agent', 'text', (column) => column.notNull())
    .execute();
}

async function createArticles(db: Db): Promise<void> {
  await withDesk(db, 'article')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('from_language', 'text')
    .addColumn('to_language', 'text', (column) => column.notNull())
    .addColumn('assignee', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('risk', 'double precision', (column) => column.notNull())
    .addColumn('intake_hash', 'text')
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .addColumn('review_data', 'text', (column) => column.notNull())
    .addUniqueConstraint('article_intake', ['desk_id', 'intake_hash'])
    .execute();
  await ofArticle(db, 'intake')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .execute();
  await ofArticle(db, 'act')
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('by_user', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('act_key', ['article_id', 'seq'])
    .execute();
}

async function createProjection(db: Db): Promise<void> {
  await part(db, 'pair')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .execute();
  await part(db, 'flag')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('check_id', 'text', (column) => column.notNull())
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('severity', 'text', (column) => column.notNull())
    .addColumn('tier', 'text', (column) => column.notNull())
    .addColumn('pair_id', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('settled_by', 'text')
    .addColumn('settled_at', 'bigint')
    .execute();
  await part(db, 'comment')
    .addColumn('pair_id', 'text')
    .addColumn('by_user', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await part(db, 'decision')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('by_user', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('edition_id', 'text')
    .execute();
}

async function createRecord(db: Db): Promise<void> {
  await ofArticle(db, 'edition')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('approved_at', 'bigint', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .execute();
  await ofArticle(db, 'outbox_event')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('edition_id', 'text')
    .execute();
  await withDesk(db, 'audit_event')
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('actor', 'text')
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .addColumn('prev_hash', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_event_key', ['desk_id', 'seq'])
    .execute();
}

async function createIndexes(db: Db): Promise<void> {
  const index = (table: string, columns: readonly string[]): Promise<void> =>
    db.schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns([...columns])
      .execute();
  await index('session', ['account_id']);
  await index('article', ['desk_id', 'state', 'updated_at']);
  await index('article', ['desk_id', 'assignee']);
  await index('intake', ['article_id']);
  await index('edition', ['article_id', 'approved_at']);
  await index('outbox_event', ['desk_id', 'at']);
}

function withDesk(db: Db, table: string): Table {
  return db.schema
    .createTable(table)
    .addColumn('desk_id', 'text', (column) => column.notNull().references('desk.id')) as Table;
}

function ofArticle(db: Db, table: string): Table {
  return withDesk(db, table).addColumn('article_id', 'text', (column) => column.notNull().references('article.id'));
}

/** A part of a review's projection: its id counts within the article. */
function part(db: Db, table: string): Table {
  return ofArticle(db, table)
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${table}_key`, ['article_id', 'id']);
}
