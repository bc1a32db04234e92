import { CHAIN_START, verifyChain } from '../model/audit-hash.js';
import type { AuditEvent } from '../model/audit.js';
import type { Actor } from '../model/user.js';
import type { Office } from './office.js';

const PAGE = 500;

/** Reads a desk's audit chain from its first entry and says where it is broken or cut off, if it is. */
export async function verifyAudit(office: Office, actor: Actor): Promise<{ entries: number; brokenAt: number | null }> {
  const events: AuditEvent[] = [];
  for (;;) {
    const page = await office.store.audit.list(actor.desk, events.length, PAGE);
    events.push(...page);
    if (page.length < PAGE) break;
  }
  const { brokenAt } = verifyChain(events);
  const head = await office.store.audit.head(actor.desk);
  const whole = head.seq === events.length && head.hash === (events.at(-1)?.hash ?? CHAIN_START);
  return { entries: events.length, brokenAt: brokenAt ?? (whole ? null : events.length + 1) };
}
