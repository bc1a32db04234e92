import Database from 'libsql';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import { takeTurn } from './take-turn.js';

/** More different statements than this are prepared anew each time. */
const KEPT_STATEMENTS = 500;

const SETTINGS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'busy_timeout = 5000',
  'foreign_keys = ON',
  'secure_delete = ON',
];

/** Unlike Kysely's own, it runs a migration in the transaction that SQLite offers: two processes may start at once. */
class LibsqlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely's SQLite on one libsql file: statements are prepared once, and a writing transaction takes its lock at once. */
export function libsqlDialect(file: string): Dialect {
  return {
    createAdapter: () => new LibsqlAdapter(),
    createDriver: () => libsqlDriver(file),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function libsqlDriver(file: string): Driver {
  let database: Database.Database | null = null;
  let connection: DatabaseConnection | null = null;
  let endTurn = (): void => undefined;
  const run = (on: DatabaseConnection, sql: string): Promise<unknown> => on.executeQuery(CompiledQuery.raw(sql));
  return {
    init: async () => {
      database = new Database(file);
      for (const setting of SETTINGS) database.pragma(setting);
      connection = connectionTo(database);
      await Promise.resolve();
    },
    acquireConnection: async () => {
      const end = await takeTurn(file);
      endTurn = end;
      if (connection) return connection;
      end();
      throw new Error('The database is closed.');
    },
    // A transaction that reads first and writes later could be refused half-way (SQLITE_BUSY_SNAPSHOT).
    beginTransaction: async (on, { accessMode }) => {
      await run(on, accessMode === 'read only' ? 'begin' : 'begin immediate');
    },
    commitTransaction: async (on) => {
      await run(on, 'commit');
    },
    rollbackTransaction: async (on) => {
      await run(on, 'rollback');
    },
    releaseConnection: async () => {
      endTurn();
      await Promise.resolve();
    },
    destroy: async () => {
      const end = await takeTurn(file);
      connection = null;
      database?.close();
      end();
    },
  };
}

function connectionTo(database: Database.Database): DatabaseConnection {
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string): Database.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    if (statements.size < KEPT_STATEMENTS) statements.set(sql, statement);
    return statement;
  };
  return {
    executeQuery: <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const statement = prepared(sql);
      if (statement.reader) return Promise.resolve({ rows: statement.all([...parameters]) as R[] });
      const { changes } = statement.run([...parameters]);
      return Promise.resolve({ rows: [], numAffectedRows: BigInt(changes) });
    },
    streamQuery: () => {
      throw new Error('Rows are not streamed from the embedded database.');
    },
  };
}
