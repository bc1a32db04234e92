import { verifyChain } from '../model/audit-hash.js';
import type { AuditEvent } from '../model/audit.js';
import type { Actor } from '../model/user.js';
import type { Office } from './office.js';

const PAGE = 500;

/** Reads a desk's audit chain from its first entry and says where it is broken, if it is. */
export async function verifyAudit(office: Office, actor: Actor): Promise<{ entries: number; brokenAt: number | null }> {
  const events: AuditEvent[] = [];
  for (;;) {
    const page = await office.store.audit.list(actor.desk, events.length, PAGE);
    events.push(...page);
    if (page.length < PAGE) break;
  }
  const { brokenAt } = verifyChain(events);
  return { entries: events.length, brokenAt };
}
