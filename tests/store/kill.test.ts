import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { verifyChain } from '../../src/model/audit-hash.js';
import type { AuditEvent } from '../../src/model/audit.js';
import { replay } from '../../src/review/apply.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { DESK, sampleArticle } from '../suites/sample-review.js';

const CHILD = resolve(import.meta.dirname, 'committing-child.mjs');
const ROUNDS = 10;
const CHILDREN_AT_ONCE = 2;
/** A child begins to commit about 200 ms after its start; the end comes at any moment of the following half second. */
const LIFE_MS = [150, 900] as const;

const folder = mkdtempSync(join(tmpdir(), 'recto-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a child said before it was killed; a line cut short was not said. */
async function killedAtRandom(file: string, article: string): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, file, article], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complained = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  const closed = new Promise((done) => child.once('close', done));
  await wait(LIFE_MS[0] + Math.random() * (LIFE_MS[1] - LIFE_MS[0]));
  child.kill('SIGKILL');
  await closed;
  expect(complained).toBe('');
  return said.split('\n').slice(0, -1);
}

async function wholeChain(store: Store): Promise<AuditEvent[]> {
  const chain: AuditEvent[] = [];
  for (;;) {
    const page = await store.audit.list(DESK, chain.length, 1000);
    chain.push(...page);
    if (page.length < 1000) return chain;
  }
}

test('what was acknowledged is there after every kill -9, and the projection is what its acts make', async () => {
  if (!existsSync(resolve(import.meta.dirname, '../../dist/store/open-store.js')))
    throw new Error('dist/ is missing: run `npm run build` first, the killed processes run what was built.');
  const file = join(folder, 'recto.db');
  const { review, acts, audit } = sampleArticle({}, 6);
  const { article, intake } = review;
  const begun = replay(article, intake, acts);
  const store = await openStore({ url: null, file });
  await store.articles.add({ review: begun, acts, audit });
  await store.close();

  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const lives = Array.from({ length: CHILDREN_AT_ONCE }, () => killedAtRandom(file, article.id));
    acknowledged.push(...(await Promise.all(lives)).flat());
    const survivor = await openStore({ url: null, file });
    const stored = await survivor.articles.acts(DESK, article.id);
    const kept = new Set(
      stored.map(({ seq, body }) => `${String(seq)} ${body.kind === 'corrected' ? (body.text?.text ?? '') : ''}`),
    );
    expect(acknowledged.filter((line) => !kept.has(line))).toEqual([]);
    expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, index) => index + 1));
    expect(await survivor.articles.review(DESK, article.id)).toEqual(replay(article, intake, stored));
    await survivor.close();
  }

  const last = await openStore({ url: null, file });
  const chain = await wholeChain(last);
  expect(verifyChain(chain).ok).toBe(true);
  expect(chain).toHaveLength((await last.articles.acts(DESK, article.id)).length);
  await last.close();
  // Fewer would mean that the children were killed before they did anything.
  expect(acknowledged.length).toBeGreaterThan(ROUNDS * CHILDREN_AT_ONCE);
});
