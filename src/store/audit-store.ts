import type { Kysely } from 'kysely';
import { CHAIN_START } from '../model/audit-hash.js';
import type { AuditEvent } from '../model/audit.js';
import { appendAudit } from './append-audit.js';
import type { AuditStore } from './store.js';
import type { Tables } from './tables.js';

/** The chain of each desk. */
export function auditStore(db: Kysely<Tables>): AuditStore {
  return {
    append: (event) => db.transaction().execute((trx) => appendAudit(trx, event)),
    head: async (desk) => {
      const row = await db
        .selectFrom('desk')
        .select(['audit_seq', 'audit_hash'])
        .where('id', '=', desk)
        .executeTakeFirst();
      return { seq: row?.audit_seq ?? 0, hash: row?.audit_hash ?? CHAIN_START };
    },
    list: async (desk, afterSeq, limit) => {
      const rows = await db
        .selectFrom('audit_event')
        .selectAll()
        .where('desk_id', '=', desk)
        .where('seq', '>', afterSeq)
        .orderBy('seq')
        .limit(limit)
        .execute();
      return rows.map(({ desk_id, seq, at, actor, action, subject, data, prev_hash, hash }) => ({
        desk: desk_id,
        seq,
        at,
        actor,
        action,
        subject,
        data: JSON.parse(data) as AuditEvent['data'],
        prevHash: prev_hash,
        hash,
      }));
    },
  };
}
