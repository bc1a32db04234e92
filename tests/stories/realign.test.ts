import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser } from './browser.js';
import { openDesk, type Desk } from './open-desk.js';

let desk: Desk;
let jelena: Browser;
let base: string;

const SOURCE = `Otvorena nova škola u Baru

Škola je otvorena juče. Direktorica Ana Kovač je zadovoljna.

Školu će pohađati 420 učenika.

Dolaze iz cijelog grada.`;

const TARGET = `New school opened in Bar

The school was opened yesterday, and principal Ana Kovač is pleased.

The school will be attended by 420 students.

They come from all over the city.`;

beforeAll(async () => {
  desk = await openDesk();
  jelena = await desk.signedIn('jelena');
});
afterAll(() => desk.close());
beforeEach(async () => {
  const title = `\n\nNumber ${String(Math.random())}.`;
  base = `/articles/${await desk.addArticle(TARGET + title, `${SOURCE}\n\nBroj.`)}`;
});

/** The rows of the page: what stands left and right of the gutter. */
async function rows(): Promise<{ readonly id: string; readonly source: string; readonly target: string }[]> {
  const { document } = await jelena.get(`${base}/review`);
  const textOf = (row: Element, side: string): string =>
    (row.querySelector(`.${side} textarea[name=text]`) ?? row.querySelector(`.${side}`))?.textContent?.trim() ?? '';
  return [...document.querySelectorAll('#spread > li')].map((row) => ({
    ...{ id: row.id, source: textOf(row, 'source').replace(/\s+/g, ' '), target: textOf(row, 'target') },
  }));
}

async function rowWith(words: string) {
  const found = (await rows()).find(({ source, target }) => source.includes(words) || target.includes(words));
  if (!found) throw new Error(`No pair says ${words}.`);
  return found;
}

/** Presses a button of the open row by its words. */
async function press(pair: string, words: string): Promise<number> {
  const { document } = await jelena.get(`${base}/review?pair=${pair}`);
  const buttons = [...document.querySelectorAll(`#${pair}-form button`)];
  const button = buttons.find(({ textContent }) => textContent?.startsWith(words));
  if (!button) throw new Error(`No ${words} among ${buttons.map(({ textContent }) => textContent).join(', ')}`);
  const answer = await jelena.submit(button.getAttribute('formaction') ?? '', jelena.fieldsOf(`#${pair}-form`));
  return answer.status;
}

async function buttons(pair: string): Promise<string[]> {
  const { document } = await jelena.get(`${base}/review?pair=${pair}`);
  return [...document.querySelectorAll(`#${pair}-form button`)].map(({ textContent }) => textContent ?? '');
}

async function undo(): Promise<void> {
  await jelena.submit(`${base}/undo`, {});
}

test('a pair is split between two sentences of its source, and Undo makes it one again', async () => {
  const before = await rows();
  const { id } = await rowWith('Ana Kovač');
  const whole = (await rowWith('otvorena juče')).id === id ? id : await mergedWith(id);
  expect(await press(whole, 'Split source after sentence 1')).toBe(303);
  const split = (await rows()).findIndex((row) => row.id === whole);
  expect((await rows())[split]?.source).toContain('otvorena juče');
  expect((await rows())[split + 1]?.source).toContain('zadovoljna');
  await undo();
  expect((await rowWith('Ana Kovač')).source).toMatch(/otvorena juče.*zadovoljna/);
  if (whole !== id) await undo();
  expect(await rows()).toEqual(before);
});

async function mergedWith(id: string): Promise<string> {
  const other = (await rowWith('otvorena juče')).id;
  expect(await press(other, 'Merge with next')).toBe(303);
  return (await rowWith('Ana Kovač')).id === other ? other : id;
}

test('a sentence is split at a caret inside it, its half goes down, and merging makes the sentence whole', async () => {
  const { id } = await rowWith('will be attended');
  const { document } = await jelena.get(`${base}/review?pair=${id}`);
  const fields = jelena.fieldsOf(`#${id}-form`);
  const segment = await segmentOf('will be attended');
  const split = await jelena.submit(`${base}/splits?target=${segment}:27`, fields);
  expect([split.status, document.querySelectorAll('#spread > li').length]).toEqual([303, (await rows()).length - 1]);
  const half = await rowWith('by 420 students');
  expect((await rowWith('will be attended')).target).toBe('The school will be attended');
  expect(half.target).toBe('by 420 students.');
  expect((await jelena.get(`${base}/history`)).document.body.textContent).toContain('in two');
  expect(await press(half.id, 'Merge with previous')).toBe(303);
  expect((await rowWith('will be attended')).target).toBe('The school will be attended by 420 students.');
});

async function segmentOf(words: string): Promise<string> {
  const review = await desk.office.store.articles.review('default', base.split('/')[2] ?? '');
  return review?.intake.target.segments.find(({ text }) => text.includes(words))?.id ?? '';
}

test('a sentence moves down with the first button and up again with another', async () => {
  const { id } = await rowWith('will be attended');
  expect(await press(id, 'Merge with next')).toBe(303);
  const next = await rowWith('Broj');
  expect(await press(id, 'Move last translated sentence down')).toBe(303);
  expect((await rowWith('Broj')).target).toMatch(/^They come from all over the city\.\s+Number/);
  expect(await press(next.id, 'Move first translated sentence up')).toBe(303);
  expect((await rowWith('will be attended')).target).toContain('all over the city');
});

test('a source set free moves up and down, and is linked with a translation that stands alone', async () => {
  const { id } = await rowWith('will be attended');
  const far = (await rowWith('all over the city')).id;
  expect(await press(id, 'Unlink')).toBe(303);
  const lone = (await rows()).find(({ source }) => source.startsWith('Školu će pohađati'))?.id ?? '';
  const place = async (): Promise<number> => (await rows()).findIndex((row) => row.id === lone);
  const stood = await place();
  expect(await press(lone, 'Move pair up')).toBe(303);
  expect(await place()).toBe(stood - 1);
  expect(await press(far, 'Unlink')).toBe(303);
  expect((await buttons(lone)).some((label) => label.startsWith('Link with pair'))).toBe(true);
  expect(await press(lone, 'Link with pair')).toBe(303);
  expect((await rows()).some((row) => row.id === lone)).toBe(false);
});

test('only what the rules allow is offered, and a viewer is offered nothing', async () => {
  const first = (await rows())[0]?.id ?? '';
  const offered = await buttons(first);
  expect(offered.some((label) => label.startsWith('Merge with next'))).toBe(true);
  expect(offered.filter((label) => /Merge with previous|Split|Move pair|Link/.test(label))).toEqual([]);
  const vera = await desk.signedIn('vera');
  const { document } = await vera.get(`${base}/review?pair=${first}`);
  expect([...document.querySelectorAll('button[formaction*=merges]')]).toEqual([]);
});

test('what somebody changed meanwhile, on either pair, is told in words; so is nonsense', async () => {
  const [, pair, next] = (await rows()).map(({ id }) => id);
  await jelena.get(`${base}/review?pair=${pair ?? ''}`);
  const fields = jelena.fieldsOf(`#${pair ?? ''}-form`);
  const stale = await jelena.submit(`${base}/merges?other=${next ?? ''}&otherRevision=7`, fields);
  expect(stale.status).toBe(409);
  expect(stale.text).toContain('Somebody else changed this pair meanwhile');
  for (const [act, status] of [
    ['merges', 422],
    ['moves?side=middle', 422],
    ['splits?target=t1:x', 422],
    ['splits?target=t999:1', 422],
    ['splits', 422],
    ['places?direction=left', 422],
    [`links?other=${next ?? ''}&otherRevision=1`, 422],
    ['links?other=p999&otherRevision=1', 409],
  ] as const) {
    const answer = await jelena.submit(`${base}/${act}`, fields);
    expect([act, answer.status]).toEqual([act, status]);
    expect(answer.document.body.textContent).not.toMatch(/refusals[:.]|undefined/);
  }
});
