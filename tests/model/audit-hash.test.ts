import { expect, test } from 'vitest';
import { auditHash, canonicalJson, verifyChain } from '../../src/model/audit-hash.js';
import type { AuditEvent } from '../../src/model/audit.js';

function chain(length: number): AuditEvent[] {
  const events: AuditEvent[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const prevHash = events.at(-1)?.hash ?? '';
    const event = {
      desk: 'd',
      seq,
      at: seq,
      actor: 'ana',
      action: 'x',
      subject: 's',
      data: { b: 1, a: null },
      prevHash,
    };
    events.push({ ...event, hash: auditHash(event) });
  }
  return events;
}

test('equal values have equal canonical texts', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'ž' }], a: undefined })).toBe('{"b":[1,{"c":"ž","d":null}]}');
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
});

test('a whole chain is whole, an empty one too', () => {
  expect(verifyChain(chain(4))).toEqual({ ok: true, brokenAt: null });
  expect(verifyChain([])).toEqual({ ok: true, brokenAt: null });
});

test.each<[string, (events: AuditEvent[]) => AuditEvent[], number]>([
  ['changed', (events) => events.with(1, { ...events[1]!, actor: 'eva' }), 2],
  ['changed in its data', (events) => events.with(2, { ...events[2]!, data: { a: null, b: 2 } }), 3],
  ['removed', (events) => events.toSpliced(1, 1), 2],
  ['removed at the beginning', (events) => events.slice(1), 1],
  ['put twice', (events) => events.toSpliced(1, 0, events[0]!), 2],
])('an entry that was %s breaks it there', (_, spoil, brokenAt) => {
  expect(verifyChain(spoil(chain(4)))).toEqual({ ok: false, brokenAt });
});

test('an entry forged with its own hash breaks the next', () => {
  const events = chain(4);
  const forged = { ...events[1]!, actor: 'eva' };
  expect(verifyChain(events.with(1, { ...forged, hash: auditHash(forged) })).brokenAt).toBe(3);
});
