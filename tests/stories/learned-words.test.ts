import { afterAll, beforeAll, expect, test } from 'vitest';
import { consoleActor } from '../../src/desk/console-actor.js';
import { exportLearned, forgetLearned } from '../../src/desk/learned-words.js';
import { isRefusal } from '../../src/model/refusal.js';
import { preview } from '../../src/desk/receive.js';
import { verifyAudit } from '../../src/desk/verify-audit.js';
import { recto } from '../cli/run-recto.js';
import type { Browser } from './browser.js';
import { openDesk, type Desk } from './open-desk.js';

let desk: Desk;
let jelena: Browser;
let marko: Browser;
let ana: Browser;

beforeAll(async () => {
  desk = await openDesk();
  jelena = await desk.signedIn('jelena');
  marko = await desk.signedIn('marko');
  ana = await desk.signedIn('ana');
});
afterAll(() => desk.close());

/** Two days of one town: the council decides on its bridge and its harbour. */
const SOURCES = [
  `Skupština usvojila plan za most

Skupština je usvojila plan za most. Odbornici su podržali most.

Gradonačelnik je rekao da će most biti završen na proljeće. Radovi na mostu traju.

Odbornici su pitali za luku. Luka čeka novac.`,
  `Skupština raspravlja o luci

Odbornici su juče raspravljali o luci. Luka je stara.

Gradonačelnik je rekao da luka treba novi most. Skupština čeka plan.

Radovi kreću na proljeće.`,
];
const TARGETS = [
  `Assembly adopts plan for bridge

The assembly adopted the plan for the bridge. Councillors supported the bridge.

The mayor said the bridge will be finished in spring. Works on the bridge are under way.

Councillors asked about the harbour. The harbour waits for money.`,
  `Assembly debates harbour

Councillors debated the harbour yesterday. The harbour is old.

The mayor said the harbour needs a new bridge. The assembly waits for the plan.

Works begin in spring.`,
];

/** Reads every pair, settles every flag, submits; marko approves. */
async function approved(source: string, target: string): Promise<string> {
  const article = await desk.addArticle(target, source);
  const base = `/articles/${article}`;
  for (let left = 40; left > 0; left -= 1) {
    const { document } = await jelena.get(`${base}/review`);
    const open = document.querySelector('li[aria-current]');
    const card = open?.querySelector('[data-act=accept]');
    if (!open || (open.querySelector('.state-untouched') === null && card === null)) break;
    const act = card ?? open.querySelector('[data-act=confirm]');
    await jelena.submit(act?.getAttribute('formaction') ?? '', jelena.fieldsOf(`#${open.id}-form`));
  }
  const { document } = await jelena.get(`${base}/review`);
  const submission = document.querySelector('#bar [formaction*=submission]')?.getAttribute('formaction') ?? '';
  expect((await jelena.submit(submission, {})).location).toBe(`${base}/approval`);
  await marko.get(`${base}/approval`);
  const form = marko.fieldsOf(`form[action="${base}/approval"]`);
  expect((await marko.submit(`${base}/approval`, form)).location).toBe(`${base}/approval`);
  return article;
}

async function learned(from = 'cnr', to = 'en'): Promise<Map<string, { forward: number; articles: number }>> {
  const pairs = await exportLearned(desk.office, consoleActor, from, to);
  if (isRefusal(pairs)) return new Map();
  return new Map(pairs.map((pair) => [`${pair.head} ${pair.translation}`, pair]));
}

async function lexiconsOfNext(from: string | null, to: string | null): Promise<readonly string[]> {
  const side = (text: string) => ({
    bytes: Buffer.from(text),
    fileName: null,
    mediaType: 'text/plain',
    encoding: null,
  });
  const order = { source: side(SOURCES[1]!), target: side(TARGETS[1]!), from, to, date: null };
  const inspected = await preview(desk.office, consoleActor, order);
  return isRefusal(inspected) ? [inspected.key] : inspected.lexicons;
}

test('what an editor approves teaches words, the next article uses them, and they can be taken back', async () => {
  expect(await exportLearned(desk.office, consoleActor, 'cnr', 'en')).toMatchObject({ key: 'lexicon.nothing-learned' });
  expect(await lexiconsOfNext('cnr', 'en')).toEqual([]);

  const first = await approved(SOURCES[0]!, TARGETS[0]!);
  const once = await learned();
  expect(once.get('most bridge')).toMatchObject({ articles: 1 });
  expect(once.get('most bridge')?.forward).toBeLessThanOrEqual(0.5);

  const second = await approved(SOURCES[1]!, TARGETS[1]!);
  const twice = await learned();
  expect(twice.get('odbornici councillors')).toMatchObject({ articles: 2 });
  const best = (word: string): string | undefined =>
    [...twice].filter(([pair]) => pair.startsWith(`${word} `)).sort((a, b) => b[1].forward - a[1].forward)[0]?.[0];
  expect(['most', 'luka', 'odbornici', 'radovi', 'proljece'].map(best)).toEqual([
    ...['most bridge', 'luka harbour', 'odbornici councillors', 'radovi works', 'proljece spring'],
  ]);

  const names = [expect.stringMatching(/^learned words, \d+ headwords$/)];
  expect(await lexiconsOfNext('cnr', 'en')).toEqual(names);
  expect(await lexiconsOfNext('sr-Latn', 'en')).toEqual(names);
  expect(await lexiconsOfNext(null, null)).toEqual(names);
  expect(await lexiconsOfNext('hu', 'en')).toEqual([]);
  expect((await learned('en', 'hr')).get('councillors odbornici')).toMatchObject({ articles: 2 });
  expect(await exportLearned(desk.office, consoleActor, 'de', 'en')).toMatchObject({
    key: 'lexicon.nothing-learned-of',
    values: { learned: 'cnr-en' },
  });

  const purge = await ana.get(`/articles/${second}/purge`);
  const purging = { ...ana.fieldsOf('form[action$="/purge"]'), reason: 'asked by the court' };
  expect(purge.status).toBe(200);
  expect((await ana.submit(`/articles/${second}/purge`, purging)).status).toBe(303);
  expect(await learned()).toEqual(once);

  expect(await forgetLearned(desk.office, consoleActor, second)).toMatchObject({ key: 'lexicon.taught-nothing' });
  expect(await forgetLearned(desk.office, consoleActor, first)).toEqual({ article: first });
  expect(await learned()).toEqual(new Map());
  expect(await lexiconsOfNext('cnr', 'en')).toEqual([]);
  expect((await verifyAudit(desk.office, consoleActor)).brokenAt).toBeNull();
});

test('an article approved again teaches its newest edition only', async () => {
  const article = await approved(
    'Rijeka je plava\n\nRijeka teče. Rijeka je brza.',
    'The flood is blue\n\nThe flood flows. The flood is fast.',
  );
  expect([...(await learned()).keys()]).toContain('rijeka flood');
  const base = `/articles/${article}`;
  for (const pair of ['p1', 'p2', 'p3']) {
    await ana.get(`${base}/review?pair=${pair}`);
    const form = ana.fieldsOf(`#${pair}-form`);
    await ana.submit(`${base}/corrections`, { ...form, text: (form['text'] ?? '').replace('flood', 'river') });
  }
  const { document } = await ana.get(`${base}/review`);
  const submission = document.querySelector('#bar [formaction*=submission]')?.getAttribute('formaction') ?? '';
  await ana.submit(submission, {});
  await marko.get(`${base}/approval`);
  await marko.submit(`${base}/approval`, marko.fieldsOf(`form[action="${base}/approval"]`));
  const words = [...(await learned()).keys()].filter((pair) => pair.startsWith('rijeka '));
  expect(words).toEqual(['rijeka river']);
});

test('the command line prints and forgets what was learned', async () => {
  const data = desk.file.replace(/\/[^/]*$/, '');
  const environment = { RECTO_DATA: data };
  const printed = await recto(['lexicon', 'export', '--from', 'cnr', '--to', 'en'], '', environment);
  expect(printed.out.split('\n').find((line) => line.startsWith('rijeka\triver\t'))).toMatch(
    /^rijeka\triver\t0\.\d+\t/,
  );
  const json = await recto(['lexicon', 'export', '--from', 'cnr', '--to', 'en', '--format', 'json'], '', environment);
  expect(JSON.parse(json.out)).toContainEqual(
    expect.objectContaining({ word: 'rijeka', translation: 'river', articles: 1 }),
  );
  const nobody = await recto(['lexicon', 'forget', 'nobody'], '', environment);
  expect([nobody.code, nobody.err]).toEqual([2, 'recto: No words were learned from an article nobody.\n']);
});
