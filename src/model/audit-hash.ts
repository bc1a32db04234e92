import { createHash } from 'node:crypto';
import type { AuditEvent } from './audit.js';

/** What the first entry of a chain names as the hash before it: nothing. */
export const CHAIN_START = '';

/** SHA-256, hex, of a text's UTF-8 bytes. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** JSON with sorted keys and no white space, so that equal values have equal texts (after RFC 8785); undefined is left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

/** The hash of one link: over the canonical JSON of all its other fields, the hash before it included. */
export function auditHash(event: Omit<AuditEvent, 'hash'>): string {
  const { desk, seq, at, actor, action, subject, data, prevHash } = event;
  return sha256(canonicalJson({ desk, seq, at, actor, action, subject, data, prevHash }));
}

/** Follows a desk's chain from its first entry; `brokenAt` is the seq at which an entry was changed, removed or put in. */
export function verifyChain(events: readonly AuditEvent[]): { ok: boolean; brokenAt: number | null } {
  let prevHash = CHAIN_START;
  for (const [index, event] of events.entries()) {
    const whole = event.seq === index + 1 && event.prevHash === prevHash && event.hash === auditHash(event);
    if (!whole) return { ok: false, brokenAt: index + 1 };
    prevHash = event.hash;
  }
  return { ok: true, brokenAt: null };
}
