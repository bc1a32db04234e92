import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser } from './browser.js';
import { openDesk, type Desk } from './open-desk.js';

let desk: Desk;
let base: string;
let jelena: Browser;
let marko: Browser;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(async () => {
  const day = String(Math.floor(Math.random() * 1e9));
  const article = await desk.addArticle(
    `The sea is calm\n\nIt rained on day ${day}.`,
    `More je mirno\n\nPadala je kiša ${day}. dana.`,
  );
  base = `/articles/${article}`;
  jelena = await desk.signedIn('jelena');
  marko = await desk.signedIn('marko');
});

/** Reads everything, settles every flag, corrects the headline, and submits. */
async function submitted(browser = jelena): Promise<void> {
  for (let left = 30; left > 0; left -= 1) {
    const { document } = await browser.get(`${base}/review`);
    const open = document.querySelector('li[aria-current]');
    const card = open?.querySelector('[data-act=accept]');
    const isDone = open?.querySelector('.state-untouched') === null && card === null;
    if (!open || isDone) break;
    const act = card ?? open.querySelector('[data-act=confirm]');
    await browser.submit(act?.getAttribute('formaction') ?? '', browser.fieldsOf(`#${open.id}-form`));
  }
  await browser.get(`${base}/review?pair=p1`);
  await browser.submit(`${base}/corrections`, { ...browser.fieldsOf('#p1-form'), text: 'Calm sea' });
  const { document } = await browser.get(`${base}/review`);
  const sent = await browser.submit(
    document.querySelector('#bar [formaction*=submission]')?.getAttribute('formaction') ?? '',
    {},
  );
  expect(sent.location).toBe(`${base}/approval`);
}

const fields = (browser: Browser, form: string) => browser.fieldsOf(`form[action="${base}/${form}"]`);

test('an unread article cannot be submitted, and the bar says what is missing', async () => {
  const { document } = await jelena.get(`${base}/review`);
  expect(document.querySelector('#bar [formaction*=submission]')).toBeNull();
  expect(document.querySelector('#bar details')?.textContent).toContain('2 pairs are not read yet');
  const refused = await jelena.submit(`${base}/submission?revision=1`, {});
  expect([refused.status, refused.location]).not.toEqual([303, `${base}/approval`]);
});

test('reviewed by one, approved by another, fetched in every format', async () => {
  await submitted();
  const own = await jelena.get(`${base}/approval`);
  expect(own.document.querySelector('[data-act=approve]')).toBeNull();
  expect((await marko.get(`${base}/edition?format=text`)).status).toBe(422);
  const page = await marko.get(`${base}/approval`);
  expect(page.document.querySelector('.block.changed h1 del')?.textContent).toBe('The');
  expect(page.document.querySelectorAll('.block.changed')).toHaveLength(1);
  expect(page.document.querySelectorAll('#checks .no')).toHaveLength(0);
  const approved = await marko.submit(`${base}/approval`, fields(marko, 'approval'));
  expect(approved.location).toBe(`${base}/approval`);
  expect((await marko.follow(approved)).text).toContain('is approved.');
  for (const format of ['text', 'html', 'json', 'ninjs']) {
    const file = await jelena.get(`${base}/edition?format=${format}`);
    expect([format, file.status, file.text.includes('Calm sea')]).toEqual([format, 200, true]);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename=/);
  }
  expect((await marko.get(`${base}/history`)).text).toContain('approved the article');
});

test('returned with a reason, which the reviewer reads first; without one the form asks', async () => {
  await submitted();
  await marko.get(`${base}/approval`);
  const silent = await marko.submit(`${base}/return`, { ...fields(marko, 'return'), reason: ' ' });
  expect(silent.status).toBe(422);
  await marko.submit(`${base}/return`, { ...fields(marko, 'return'), reason: 'The headline is too short.' });
  const back = await jelena.get(`${base}/review`);
  expect(back.document.querySelector('main .notice')?.textContent).toContain('The headline is too short.');
});

test('an editor’s own correction switches the button off and says why', async () => {
  await submitted(marko);
  const page = await marko.get(`${base}/approval`);
  expect(page.document.querySelector('[data-act=approve]')?.hasAttribute('disabled')).toBe(true);
  expect(page.document.querySelector('#checks .no')?.textContent).toContain('You corrected this text');
  expect((await marko.submit(`${base}/approval`, fields(marko, 'approval'))).status).toBe(403);
});

test('what was approved is what was read: a change in between is refused', async () => {
  await submitted();
  await marko.get(`${base}/approval`);
  const read = fields(marko, 'approval');
  const ana = await desk.signedIn('ana');
  await ana.get(`${base}/review?pair=p2`);
  await ana.submit(`${base}/corrections`, { ...ana.fieldsOf('#p2-form'), text: 'It rained.' });
  const stale = await marko.submit(`${base}/approval`, read);
  expect(stale.status).toBe(412);
  expect(stale.document.querySelector('.notice.wrong')?.textContent).toContain('changed');
});

test('an administrator may approve against a rule, with a reason that stands in the record', async () => {
  expect((await marko.get(`${base}/approval`)).document.querySelector('#override')).toBeNull();
  const ana = await desk.signedIn('ana');
  await ana.get(`${base}/approval`);
  const form = ana.fieldsOf('form:has(#override)');
  expect((await ana.submit(`${base}/approval`, { ...form, override: ' ' })).status).toBe(422);
  expect((await ana.submit(`${base}/approval`, { ...form, override: 'The press is waiting.' })).status).toBe(303);
  const { text } = await ana.get(`${base}/history`);
  expect(text).toContain('approved the article against the rules');
  expect(text).toContain('The press is waiting.');
});

test('the source stands beside the translation when asked for', async () => {
  const { document } = await marko.get(`${base}/approval?tab=source`);
  expect(document.querySelector('.source')?.textContent).toBe('More je mirno');
});
