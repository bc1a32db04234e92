import type { Kysely } from 'kysely';
import type { NewAuditEvent } from '../model/audit.js';
import type { User, UserRole } from '../model/user.js';
import { USER_COLUMNS, userOf } from './account-row.js';
import { appendAudit } from './append-audit.js';
import { sessionStore } from './session-store.js';
import type { UserStore } from './store.js';
import type { Tables } from './tables.js';

/** People, roles and sessions in one database. */
export function userStore(db: Kysely<Tables>): UserStore {
  return {
    ...sessionStore(db),
    add: (user, passwordHash, desk, role, audit) => addUser(db, user, passwordHash, desk, role, audit),
    list: async (desk) => {
      const rows = await db
        .selectFrom('membership')
        .innerJoin('account', 'account.id', 'membership.account_id')
        .select([...USER_COLUMNS, 'membership.role'])
        .where('membership.desk_id', '=', desk)
        .orderBy('account.name')
        .execute();
      return rows.map((row) => ({ user: userOf(row), desk, role: row.role as UserRole }));
    },
    byName: async (name) => {
      const columns = [...USER_COLUMNS, 'account.password_hash', 'account.desk_id'] as const;
      const row = await db.selectFrom('account').select(columns).where('name', '=', name).executeTakeFirst();
      return row ? { user: userOf(row), passwordHash: row.password_hash, desk: row.desk_id } : null;
    },
    byId: async (id) => {
      const row = await db.selectFrom('account').select(USER_COLUMNS).where('id', '=', id).executeTakeFirst();
      return row ? userOf(row) : null;
    },
    setLocale: async (user, locale) => {
      await db.updateTable('account').set({ locale }).where('id', '=', user).execute();
    },
    ...passwords(db),
  };
}

function passwords(db: Kysely<Tables>): Pick<UserStore, 'setPassword' | 'disable'> {
  return {
    setPassword: (user, passwordHash, audit, keepSession = null) =>
      db.transaction().execute(async (trx) => {
        await trx.updateTable('account').set({ password_hash: passwordHash }).where('id', '=', user).execute();
        await endSessions(trx, user, keepSession);
        await appendAudit(trx, audit);
      }),
    disable: (user, disabled, audit) =>
      db.transaction().execute(async (trx) => {
        await trx
          .updateTable('account')
          .set({ disabled: disabled ? 1 : 0 })
          .where('id', '=', user)
          .execute();
        await endSessions(trx, user, null);
        await appendAudit(trx, audit);
      }),
  };
}

function addUser(
  db: Kysely<Tables>,
  { id, name, displayName, disabled, locale }: User,
  password_hash: string,
  desk_id: string,
  role: UserRole,
  audit: NewAuditEvent,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const display_name = JSON.stringify(displayName);
    const added = await trx
      .insertInto('account')
      .values({ id, desk_id, name, display_name, disabled: disabled ? 1 : 0, locale, password_hash })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) return false;
    await trx.insertInto('membership').values({ desk_id, account_id: id, role }).execute();
    await appendAudit(trx, audit);
    return true;
  });
}

async function endSessions(trx: Kysely<Tables>, user: string, except: string | null): Promise<void> {
  const theirs = trx.deleteFrom('session').where('account_id', '=', user);
  await (except === null ? theirs : theirs.where('id', '!=', except)).execute();
}
