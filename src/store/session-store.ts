import type { Kysely, Selectable } from 'kysely';
import type { Session, UserRole } from '../model/user.js';
import { USER_COLUMNS, userOf } from './account-row.js';
import type { UserStore } from './store.js';
import type { SessionTable, Tables } from './tables.js';

type SessionStore = Pick<
  UserStore,
  'openSession' | 'actor' | 'touchSession' | 'sessions' | 'endSession' | 'endOtherSessions'
>;

/** Who is signed in. */
export function sessionStore(db: Kysely<Tables>): SessionStore {
  return {
    openSession: (session) => openSession(db, session),
    actor: async (tokenHash, now) => {
      const row = await liveSession(db, tokenHash, now);
      if (!row) return null;
      const user = userOf({ ...row, id: row.account_id });
      return { actor: { user, desk: row.desk_id, role: row.role as UserRole }, session: sessionOf(row) };
    },
    touchSession: async (id, seenAt, expiresAt) => {
      const seen = { seen_at: seenAt, expires_at: expiresAt };
      await db.updateTable('session').set(seen).where('id', '=', id).execute();
    },
    sessions: async (user, now) => {
      const live = db.selectFrom('session').selectAll().where('account_id', '=', user).where('expires_at', '>', now);
      return (await live.orderBy('seen_at', 'desc').execute()).map(sessionOf);
    },
    endSession: async (user, id) => {
      const theirs = db.deleteFrom('session').where('id', '=', id).where('account_id', '=', user);
      return (await theirs.returning('id').executeTakeFirst()) !== undefined;
    },
    endOtherSessions: async (user, except) => {
      await db.deleteFrom('session').where('account_id', '=', user).where('id', '!=', except).execute();
    },
  };
}

function openSession(db: Kysely<Tables>, session: Session): Promise<void> {
  const { id, user, tokenHash, createdAt, seenAt, expiresAt, agent } = session;
  return db.transaction().execute(async (trx) => {
    await trx.deleteFrom('session').where('account_id', '=', user).where('expires_at', '<=', createdAt).execute();
    const { desk_id } = await trx
      .selectFrom('account')
      .select('desk_id')
      .where('id', '=', user)
      .executeTakeFirstOrThrow();
    await trx
      .insertInto('session')
      .values({
        id,
        desk_id,
        account_id: user,
        token_hash: tokenHash,
        created_at: createdAt,
        seen_at: seenAt,
        expires_at: expiresAt,
        agent: JSON.stringify(agent),
      })
      .execute();
  });
}

type LiveSession = Selectable<SessionTable> & {
  name: string;
  display_name: string;
  disabled: number;
  locale: string | null;
  role: string;
};

function liveSession(db: Kysely<Tables>, tokenHash: string, now: number): Promise<LiveSession | undefined> {
  return db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .innerJoin('membership', (join) =>
      join.onRef('membership.account_id', '=', 'account.id').onRef('membership.desk_id', '=', 'session.desk_id'),
    )
    .select(USER_COLUMNS.filter((column) => column !== 'account.id'))
    .select('membership.role')
    .selectAll('session')
    .where('session.token_hash', '=', tokenHash)
    .where('session.expires_at', '>', now)
    .where('account.disabled', '=', 0)
    .executeTakeFirst();
}

function sessionOf(row: Selectable<SessionTable>): Session {
  return {
    id: row.id,
    user: row.account_id,
    tokenHash: row.token_hash,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    expiresAt: row.expires_at,
    agent: JSON.parse(row.agent) as string,
  };
}
