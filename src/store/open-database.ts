import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Kysely, Migrator, PostgresDialect } from 'kysely';
import { libsqlDialect } from './libsql-dialect.js';
import { MIGRATIONS } from './migrations/index.js';
import type { Tables } from './tables.js';
import { withoutNul } from './without-nul.js';

/** Where everything lasts: PostgreSQL at `url`, or the embedded database in `file` when that is null. */
export interface DatabasePlace {
  readonly url: string | null;
  readonly file: string;
}

const INT8 = 20;
const LONGEST_STATEMENT_MS = 30_000;

/** Opens the database and brings its tables up to date; throws when another version of Recto has been at it. */
export async function openDatabase({ url, file }: DatabasePlace): Promise<Kysely<Tables>> {
  const dialect = url === null ? embedded(resolve(file)) : await postgres(url);
  const db = new Kysely<Tables>({ dialect, plugins: [withoutNul()] });
  try {
    await migrate(db);
    return db;
  } catch (cause) {
    await db.destroy();
    throw cause;
  }
}

/** True when every migration has run. */
export async function isMigrated(db: Kysely<Tables>): Promise<boolean> {
  const history = db as unknown as Kysely<{ kysely_migration: { name: string } }>;
  const done = await history.selectFrom('kysely_migration').select('name').execute();
  return Object.keys(MIGRATIONS).every((name) => done.some((row) => row.name === name));
}

function embedded(file: string): ReturnType<typeof libsqlDialect> {
  mkdirSync(dirname(file), { recursive: true });
  // Password hashes lie in it: made readable by its owner only, and what SQLite puts beside it inherits that.
  closeSync(openSync(file, 'a', 0o600));
  return libsqlDialect(file);
}

async function postgres(connectionString: string): Promise<PostgresDialect> {
  const { default: pg } = await import('pg');
  const types = new pg.TypeOverrides();
  types.setTypeParser(INT8, Number);
  const pool = new pg.Pool({
    connectionString,
    types,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: LONGEST_STATEMENT_MS,
    idle_in_transaction_session_timeout: LONGEST_STATEMENT_MS,
  });
  // An idle connection that breaks is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw new Error('The database could not be brought up to date; was it used by a newer Recto?', { cause: error });
}
