import type { NewAuditEvent } from '../model/audit.js';
import type { Actor } from '../model/user.js';
import type { Office } from './office.js';

/** An entry for the audit chain: who did what to what, now; `data` holds hashes and ids, never article text. */
export function auditOf(
  office: Office,
  actor: Actor,
  action: string,
  subject: string,
  data: NewAuditEvent['data'],
): NewAuditEvent {
  return { desk: actor.desk, at: office.now(), actor: actor.user.id, action, subject, data };
}
