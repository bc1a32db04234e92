import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { consoleActor } from '../../src/desk/console-actor.js';
import { directInspector } from '../../src/desk/direct-inspector.js';
import { newId } from '../../src/desk/new-id.js';
import { addUser } from '../../src/desk/users.js';
import { openStore } from '../../src/store/open-store.js';
import { aidServer, json, silence, status, type AidServer, type Answer } from '../aids/aid-server.js';
import { startRecto, type RunningRecto } from '../suites/start-recto.js';
import { Browser } from './browser.js';
import { PASSWORD, SOURCE, TARGET } from './open-desk.js';

const data = mkdtempSync(join(tmpdir(), 'recto-aided-'));
/** What the embedder does now. */
let answer: Answer = status(500);
let embedder: AidServer;
let running: RunningRecto;
let jelena: Browser;

beforeAll(async () => {
  const store = await openStore({ url: null, file: join(data, 'recto.db') });
  const office = {
    store,
    inspector: directInspector(),
    now: () => Date.now(),
    lexiconFolder: null,
    newId,
    version: '0.0.0',
  };
  const person = { name: 'jelena', displayName: 'Jelena', role: 'reviewer', password: PASSWORD } as const;
  await addUser(office, consoleActor, person);
  await store.close();
  embedder = await aidServer((question, res, req) => answer(question, res, req));
  const environment = { RECTO_EMBEDDER_URL: embedder.url, RECTO_AIDS_SECONDS: '3' };
  running = await startRecto({ data, demo: false, environment });
  jelena = new Browser(running.url);
  await jelena.signIn('jelena', PASSWORD);
});
afterAll(async () => {
  await running.stop();
  await embedder.close();
  rmSync(data, { recursive: true, force: true });
});

const TEXTS = { 'source-text': SOURCE, 'target-text': TARGET, from: 'cnr', to: 'en' };
const doubts = (document: Document): string[] =>
  [...document.querySelectorAll('.notice.doubt')].map(({ textContent }) => textContent ?? '');

test('an embedder that fails is named in the preview, which is whole', async () => {
  answer = status(500);
  const preview = await jelena.upload('/import/preview', TEXTS);
  expect(preview.status).toBe(200);
  expect(doubts(preview.document).join()).toContain('RECTO_EMBEDDER_URL');
  expect(doubts(preview.document).join()).toContain('status 500');
  expect(preview.document.querySelectorAll('.set-row').length).toBeGreaterThan(3);
});

test('one that works is not mentioned', async () => {
  answer = json(({ texts }) => ({ vectors: texts.map((text) => [text.length, 1]) }));
  const before = embedder.asked.length;
  const preview = await jelena.upload('/import/preview', TEXTS);
  expect(embedder.asked.length).toBeGreaterThan(before);
  expect(doubts(preview.document)).toEqual([]);
});

test('while one article waits for a silent embedder, others are read', async () => {
  let asked = (): void => undefined;
  const waiting = new Promise<void>((resolve) => (asked = resolve));
  answer = (question, res, req) => {
    asked();
    silence(question, res, req);
  };
  const order: string[] = [];
  const marko = new Browser(running.url);
  await marko.signIn('jelena', PASSWORD);
  const slow = jelena.upload('/import/preview', TEXTS).then((preview) => {
    order.push('with the embedder');
    return preview;
  });
  await waiting;
  await marko.upload('/import/preview', { 'target-text': 'A lonely text\n\nIt has no original.', to: 'en' });
  order.push('without');
  expect(doubts((await slow).document).join()).toContain('took longer than 3 s');
  expect(order).toEqual(['without', 'with the embedder']);
});
