import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { consoleActor } from '../../src/desk/console-actor.js';
import { directInspector } from '../../src/desk/direct-inspector.js';
import { newId } from '../../src/desk/new-id.js';
import type { Office } from '../../src/desk/office.js';
import { receive } from '../../src/desk/receive.js';
import { addUser } from '../../src/desk/users.js';
import { isRefusal } from '../../src/model/refusal.js';
import { replay } from '../../src/review/apply.js';
import { openStore } from '../../src/store/open-store.js';
import { startRecto, type RunningRecto } from '../suites/start-recto.js';
import { Browser } from './browser.js';
import { PASSWORD, SOURCE, TARGET } from './open-desk.js';

const ROUNDS = 20;
/** The end comes at any moment of this time after the first correction of a round was saved. */
const LIFE_MS = 300;
/** Half a minute by itself; more beside the other suites. */
const LIMIT_MS = 180_000;

const data = mkdtempSync(join(tmpdir(), 'recto-killed-'));
const file = join(data, 'recto.db');
let article = '';

beforeAll(async () => {
  const store = await openStore({ url: null, file });
  const office: Office = {
    store,
    inspector: directInspector(),
    lexiconFolder: null,
    now: () => Date.now(),
    newId,
    version: '0.0.0',
  };
  await addUser(office, consoleActor, {
    ...{ name: 'jelena', displayName: 'Jelena', role: 'reviewer' },
    password: PASSWORD,
  });
  const side = (text: string) => ({
    ...{ bytes: Buffer.from(text), fileName: null, mediaType: 'text/plain', encoding: 'utf-8' },
  });
  const order = { source: side(SOURCE), target: side(TARGET), from: 'cnr', to: 'en', date: null };
  const received = await receive(office, consoleActor, order, { engine: null, externalId: null, url: null });
  if (isRefusal(received)) throw new Error(received.key);
  article = received.article;
  await store.close();
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** A browser that still has the cookies of the server before this one, if there were any. */
async function comeBack(url: string, cookies: ReadonlyMap<string, string>): Promise<Browser> {
  const browser = new Browser(url);
  for (const [name, value] of cookies) browser.cookies.set(name, value);
  if (cookies.size === 0) expect((await browser.signIn('jelena', PASSWORD)).status).toBe(303);
  return browser;
}

/** Types corrections one after another and writes down what the server says it saved, until it answers no more. */
async function streamCorrections(browser: Browser, round: number, acknowledged: string[]): Promise<void> {
  const review = `/articles/${article}/review`;
  try {
    const { document } = await browser.get(review);
    const pairs = [...document.querySelectorAll('#spread > li')].map(({ id }) => id);
    for (let turn = 0; ; turn += 1) {
      const pair = pairs[turn % pairs.length] ?? '';
      await browser.get(`${review}?pair=${pair}`);
      const text = `Round ${String(round)}, turn ${String(turn)}.`;
      const fields = { ...browser.fieldsOf(`#${pair}-form`), text };
      const saved = await browser.submit(`/articles/${article}/corrections`, fields);
      if (saved.status !== 303) throw new Error(`Saving was answered with ${String(saved.status)}: ${saved.text}`);
      acknowledged.push(text);
    }
  } catch (cause) {
    if (!isLostConnection(cause)) throw cause;
  }
}

/** Waits until one more is acknowledged. */
async function saved(acknowledged: readonly string[], before: number): Promise<void> {
  while (acknowledged.length === before) await wait(5);
}

/** `fetch` says "fetch failed", or "terminated" when an answer broke off in the middle. */
function isLostConnection(cause: unknown): boolean {
  return cause instanceof TypeError && /fetch failed|terminated/.test(cause.message);
}

async function auditVerify(): Promise<{ code: number | null; said: string }> {
  const main = resolve(import.meta.dirname, '../../dist/cli/main.js');
  const child = spawn(process.execPath, [main, 'audit', 'verify'], { env: { ...process.env, RECTO_DATA: data } });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, said };
}

async function textsOnRecord(): Promise<Set<string>> {
  const store = await openStore({ url: null, file });
  const acts = await store.articles.acts('default', article);
  await store.close();
  return new Set(acts.flatMap(({ body }) => (body.kind === 'corrected' ? [body.text?.text ?? ''] : [])));
}

test(
  'a server killed twenty times while somebody types loses nothing that it said was saved',
  { timeout: LIMIT_MS },
  async () => {
    const acknowledged: string[] = [];
    let cookies: ReadonlyMap<string, string> = new Map();
    let running: RunningRecto | null = null;
    try {
      for (let round = 1; round <= ROUNDS; round += 1) {
        running = await startRecto({ data, demo: false });
        const browser = await comeBack(running.url, cookies);
        const before = acknowledged.length;
        const typing = streamCorrections(browser, round, acknowledged);
        await Promise.race([typing, saved(acknowledged, before)]);
        await wait(Math.random() * LIFE_MS);
        await running.kill();
        await typing;
        cookies = browser.cookies;
        const kept = await textsOnRecord();
        expect(acknowledged.filter((text) => !kept.has(text))).toEqual([]);
      }
      running = await startRecto({ data, demo: false });
      expect((await (await comeBack(running.url, cookies)).get(`/articles/${article}/review`)).status).toBe(200);
      expect(await running.stop()).toBe(0);
    } finally {
      await running?.kill();
    }

    const store = await openStore({ url: null, file });
    const review = await store.articles.review('default', article);
    const acts = await store.articles.acts('default', article);
    await store.close();
    expect(acts.map(({ seq }) => seq)).toEqual(acts.map((_, index) => index + 1));
    expect(review && replay(review.article, review.intake, acts)).toEqual(review);
    expect(await auditVerify()).toMatchObject({ code: 0, said: expect.stringContaining('is whole') as unknown });
    // Fewer would mean that the server was killed before anything was typed.
    expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  },
);
