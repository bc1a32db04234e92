import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { consoleActor, DEFAULT_DESK } from '../../src/desk/console-actor.js';
import type { Office } from '../../src/desk/office.js';
import { verifyAudit } from '../../src/desk/verify-audit.js';
import { openDatabase } from '../../src/store/open-database.js';
import { openStore } from '../../src/store/open-store.js';

const folder = mkdtempSync(join(tmpdir(), 'recto-audit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Harm = 'none' | 'changed' | 'cut off' | 'emptied';

async function chainAfter(harm: Harm): Promise<{ entries: number; brokenAt: number | null }> {
  const place = { url: null, file: join(folder, `${harm.replace(' ', '-')}.db`) };
  const store = await openStore(place);
  for (const subject of ['a', 'b', 'c'])
    await store.audit.append({ desk: DEFAULT_DESK, at: 1, actor: null, action: 'article.imported', subject, data: {} });
  const db = await openDatabase(place);
  if (harm === 'changed') await db.updateTable('audit_event').set({ subject: 'x' }).where('seq', '=', 2).execute();
  if (harm === 'cut off') await db.deleteFrom('audit_event').where('seq', '=', 3).execute();
  if (harm === 'emptied') await db.deleteFrom('audit_event').execute();
  await db.destroy();
  const result = await verifyAudit({ store } as unknown as Office, consoleActor);
  await store.close();
  return result;
}

test.each<[Harm, number | null]>([
  ['none', null],
  ['changed', 2],
  ['cut off', 3],
  ['emptied', 1],
])('a chain with %s is broken at %s', async (harm, brokenAt) => {
  expect((await chainAfter(harm)).brokenAt).toBe(brokenAt);
});
