import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Answer, Browser } from './browser.js';
import { openDesk, type Desk } from './open-desk.js';

let desk: Desk;
let article: string;
let jelena: Browser;
let base: string;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(async () => {
  article = await desk.addArticle(`${TARGET}\n\nNumber ${String(Math.random())}.`, `${SOURCE}\n\nBroj.`);
  jelena = await desk.signedIn('jelena');
  base = `/articles/${article}`;
});

const SOURCE = `Otvorena nova škola u Baru

12.482 pregleda

U Baru je juče otvorena nova škola. Školu će pohađati 420 učenika.`;

const TARGET = `New school opened in Bar

12,482 views

A new school was opened in Bar yesterday. The school will be attended by 240 students.`;

/** The pair whose translation holds these words. */
async function pairWith(words: string): Promise<string> {
  const { document } = await jelena.get(`${base}/review`);
  const row = [...document.querySelectorAll('#spread > li')].find((item) => item.textContent?.includes(words));
  if (!row) throw new Error(`No pair says ${words}.`);
  return row.id;
}

const open = (pair: string) => jelena.get(`${base}/review?pair=${pair}`);
const row = ({ document }: Answer, pair: string) => document.querySelector(`#${pair}`);
const editorOf = (answer: Answer) =>
  answer.document.querySelector('textarea[name=text]')?.textContent?.replace(/^\n/, '') ?? '';

/** Types into the open pair and presses one of its buttons. */
async function press(pair: string, button: string, fields: Record<string, string> = {}): Promise<Answer> {
  const { document } = await open(pair);
  const element = document.querySelector(`[data-act=${button}][form=${pair}-form], #${pair}-form [data-act=${button}]`);
  const action = element?.getAttribute('formaction') ?? `${base}/corrections`;
  return jelena.submit(action, { ...jelena.fieldsOf(`#${pair}-form`), ...fields });
}

describe('without script', () => {
  test('a text is typed, saved, shown with its marks, and the machine’s words come back', async () => {
    const pair = await pairWith('opened in Bar yesterday');
    const saved = await press(pair, 'save', { text: 'A new school opened in Bar yesterday.' });
    expect(saved.location).toBe(`${base}/review?pair=${pair}#${pair}`);
    const shown = await jelena.follow(saved);
    expect(row(shown, pair)?.querySelector('.changes del')?.textContent).toContain('was');
    await press(pair, 'restore');
    expect(editorOf(await open(pair))).toContain('was opened');
  });

  test('confirming saves what was typed and goes on to the next pair that asks for something', async () => {
    const pair = await pairWith('opened in Bar yesterday');
    const next = await press(pair, 'confirm', { text: 'Typed and confirmed.' });
    expect(next.location).not.toContain(`pair=${pair}#`);
    expect(editorOf(await open(pair))).toBe('Typed and confirmed.');
  });

  test('a number that differs is flagged, mended with one button, and the flag is gone', async () => {
    const pair = await pairWith('will be attended');
    expect((await open(pair)).document.querySelector('.card')?.textContent).toContain('420');
    await press(pair, 'suggestion');
    const mended = await open(pair);
    expect(editorOf(mended)).toContain('420 students');
    expect(mended.document.querySelectorAll('.card.critical')).toHaveLength(0);
  });

  test('a flag is ignored with a reason, and its verdict can be taken back', async () => {
    const pair = await pairWith('will be attended');
    await press(pair, 'ignore');
    expect((await open(pair)).document.querySelector('.settled')?.textContent).toContain('correct as it is');
    await jelena.submit(`${base}/undo`, {});
    expect((await open(pair)).document.querySelector('.settled')).toBeNull();
  });

  test('what was typed is saved before any other button acts', async () => {
    const pair = await pairWith('will be attended');
    await press(pair, 'accept', { text: 'The school will have 240 pupils.' });
    expect(editorOf(await open(pair))).toBe('The school will have 240 pupils.');
  });

  test('a comment is kept beside its pair, harmless', async () => {
    const pair = await pairWith('will be attended');
    await open(pair);
    await jelena.submit(`${base}/comments`, { ...jelena.fieldsOf(`#${pair}-form`), comment: 'Is <b>this</b> right?' });
    const shown = await open(pair);
    expect(shown.document.querySelector('.comment')?.textContent).toContain('Is <b>this</b> right?');
    expect(shown.text).not.toContain('<b>this</b>');
  });

  test('noise is put back into the text and struck out again', async () => {
    const pair = await pairWith('12,482 views');
    await jelena.submit(`${base}/noise?pair=${pair}&restored=1`, {});
    expect(row(await open(pair), pair)?.classList.contains('role-body')).toBe(true);
    await jelena.submit(`${base}/noise?pair=${pair}&restored=0`, {});
    expect(row(await open(pair), pair)?.classList.contains('role-noise')).toBe(true);
  });

  test('deleting a whole pair is asked about once', async () => {
    const pair = await pairWith('opened in Bar yesterday');
    const asked = await press(pair, 'save', { text: '' });
    expect(asked.status).toBe(422);
    expect(asked.document.querySelector('.confirm-delete [data-act=delete]')).not.toBeNull();
    const fields = jelena.fieldsOf(`#${pair}-form`);
    await jelena.submit(`${base}/corrections?confirmDelete=1`, { ...fields, text: '' });
    expect(editorOf(await open(pair))).toBe('');
  });

  test('merged pairs are one, and unlinking parts them', async () => {
    const pair = await pairWith('opened in Bar yesterday');
    const before = (await open(pair)).document.querySelectorAll('#spread > li').length;
    await press(pair, 'merge');
    const merged = await open(pair);
    expect(merged.document.querySelectorAll('#spread > li')).toHaveLength(before - 1);
    expect(editorOf(merged)).toContain('240 students');
    await press(pair, 'unlink');
    expect((await open(pair)).document.querySelectorAll('#spread > li')).toHaveLength(before);
  });
});

describe('two people at one pair', () => {
  test('the second one sees both texts; nothing typed is lost, saving again is a decision', async () => {
    const pair = await pairWith('opened in Bar yesterday');
    await open(pair);
    const stale = jelena.fieldsOf(`#${pair}-form`);
    const marko = await desk.signedIn('marko');
    await marko.get(`${base}/review?pair=${pair}`);
    await marko.submit(`${base}/corrections`, { ...marko.fieldsOf(`#${pair}-form`), text: 'Marko was quicker.' });
    const conflict = await jelena.submit(`${base}/corrections`, { ...stale, text: 'Jelena’s own words.' });
    expect(conflict.status).toBe(409);
    expect(editorOf(conflict)).toContain('Jelena’s own words.');
    expect(conflict.document.querySelector('.conflict blockquote')?.textContent).toBe('Marko was quicker.');
    const decided = await jelena.submit(`${base}/corrections`, {
      ...jelena.fieldsOf(`#${pair}-form`),
      text: 'Jelena’s own words.',
    });
    expect(decided.status).toBe(303);
    expect(editorOf(await open(pair))).toContain('Jelena’s own words.');
  });

  test('whoever typed nothing is not told of a conflict when settling a flag', async () => {
    const pair = await pairWith('will be attended');
    await open(pair);
    const stale = jelena.fieldsOf(`#${pair}-form`);
    const other = await pairWith('opened in Bar yesterday');
    const marko = await desk.signedIn('marko');
    await marko.get(`${base}/review?pair=${other}`);
    await marko.submit(`${base}/corrections`, { ...marko.fieldsOf(`#${other}-form`), text: 'Marko was here.' });
    expect((await jelena.submit(`${base}/confirmations`, stale)).status).toBe(303);
  });
});

describe('with script', () => {
  const HX = { 'hx-request': 'true' };

  test('an act is answered with the rows that changed and the bar', async () => {
    const pair = await pairWith('will be attended');
    const { document } = await open(pair);
    const known = [...document.querySelectorAll('#spread > li')]
      .map((item) => `${item.id}:${item.querySelector('.gutter')?.getAttribute('data-digest') ?? ''}`)
      .join(',');
    const answer = await jelena.submit(
      `${base}/seen`,
      { pairs: pair, how: 'rested', known, opened: pair, keep: '1' },
      HX,
    );
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('hx-target="#bar"');
    expect(answer.text).toContain(`hx-target="#${pair}-gutter"`);
    expect(answer.text).not.toContain('<html');
    expect(answer.text.match(/<li /g)).toBeNull();
  });

  test('an ended session is told so, and nothing is redirected away', async () => {
    const stranger = desk.browser();
    expect((await stranger.submit(`${base}/seen`, { pairs: 'p1', how: 'rested' }, HX)).status).toBe(401);
  });

  test('a form that is not complete is refused', async () => {
    expect((await jelena.submit(`${base}/corrections`, { text: 'x' }, HX)).status).toBe(422);
    expect((await jelena.submit(`${base}/verdicts`, { pair: 'p1', flag: 'f1', verdict: 'burnt' }, HX)).status).toBe(
      422,
    );
  });
});

describe('rights', () => {
  test('a viewer reads and cannot act', async () => {
    const vera = await desk.signedIn('vera');
    expect((await vera.get(`${base}/review`)).status).toBe(200);
    expect((await vera.submit(`${base}/confirmations`, { pair: 'p1', revision: '0' })).status).toBe(403);
  });
});
