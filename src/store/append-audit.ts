import type { Kysely } from 'kysely';
import { auditHash } from '../model/audit-hash.js';
import type { AuditEvent, NewAuditEvent } from '../model/audit.js';
import type { Tables } from './tables.js';

/**
 * Adds a link to its desk's chain. To be called last in a transaction: the desk's row is locked from here to the commit,
 * which is what puts the links of parallel transactions one after the other.
 */
export async function appendAudit(trx: Kysely<Tables>, event: NewAuditEvent): Promise<AuditEvent> {
  const end = await trx
    .updateTable('desk')
    .set((eb) => ({ audit_seq: eb('audit_seq', '+', 1) }))
    .where('id', '=', event.desk)
    .returning(['audit_seq', 'audit_hash'])
    .executeTakeFirstOrThrow();
  const { desk, at, actor, action, subject, data } = event;
  const { audit_seq: seq, audit_hash: prevHash } = end;
  const link = { desk, seq, at, actor, action, subject, data, prevHash };
  const hash = auditHash(link);
  await trx
    .insertInto('audit_event')
    .values({ desk_id: desk, seq, at, actor, action, subject, data: JSON.stringify(data), prev_hash: prevHash, hash })
    .execute();
  await trx.updateTable('desk').set({ audit_hash: hash }).where('id', '=', desk).execute();
  return { ...link, hash };
}
