import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE_PAGES } from '../suites/hostile-pages.js';
import type { Answer, Browser } from './browser.js';
import { openDesk, SOURCE, TARGET, type Desk } from './open-desk.js';

const MOST_SECONDS = 5;

let desk: Desk;
let jelena: Browser;
beforeAll(async () => {
  desk = await openDesk();
  jelena = await desk.signedIn('jelena');
});
afterAll(() => desk.close());

const previewOf = (fields: Record<string, string>, files: Record<string, File> = {}): Promise<Answer> =>
  jelena.upload('/import/preview', fields, files);

const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'article.txt', type = 'text/plain'): File =>
  new File([content], name, { type });

async function timed(work: () => Promise<Answer>): Promise<Answer> {
  const before = process.cpuUsage();
  const answer = await work();
  expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(MOST_SECONDS);
  return answer;
}

/** A sentence on the form, with what to do; nothing of the machine. */
function expectRefused({ status, text, document }: Answer, said: RegExp): void {
  expect([413, 422]).toContain(status);
  expect(document.querySelector('[role=alert]')?.textContent ?? document.body.textContent).toMatch(said);
  expect(text).not.toMatch(/\bat .+\.[jt]s:\d+|RangeError|TypeError/);
}

describe('a file that is no text is refused in words', () => {
  test.each([
    ['empty', '', /no translation/],
    ['spaces', ' \n\t '.repeat(1000), /no words/],
    ['20 MB', 'School '.repeat(3_000_000), /at most 5 MB/],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256), /encoding|not a text|bytes/i],
    ['a PDF', '%PDF-1.7\n1 0 obj', /PDF/],
    ['NUL characters', 'A school\u0000 was opened\u0000 in Bar.', /text/],
    ['too many words', 'school '.repeat(20_001), /20,001 words/],
    ['one endless line', 'a'.repeat(5_000_000), /5,000,000 characters/],
    ['no language', 'Xq zzk qqx', /language/],
    ['too many lines', 'Red\n'.repeat(19_000), /19,000 sentences and lines/],
  ])('%s', async (_name, content, said) => {
    const fields = content === 'Xq zzk qqx' ? {} : { to: 'en' };
    expectRefused(await timed(() => previewOf(fields, { 'target-file': fileOf(content) })), said);
  });

  test('the same file on both sides', async () => {
    const files = { 'source-file': fileOf(TARGET), 'target-file': fileOf(TARGET) };
    expectRefused(await previewOf({ from: 'cnr', to: 'en' }, files), /same text/);
  });
});

describe('a file in another encoding is read', () => {
  const encodings: [string, Uint8Array<ArrayBuffer>][] = [
    ['UTF-16 with a mark', Uint8Array.from(iconv.encode(SOURCE, 'utf-16', { addBOM: true }))],
    ['UTF-16 without a mark', Uint8Array.from(iconv.encode(SOURCE, 'utf-16le', { addBOM: false }))],
    ['Windows-1250', Uint8Array.from(iconv.encode(SOURCE, 'windows-1250'))],
  ];
  test.each(encodings)('%s', async (name, bytes) => {
    const files = { 'source-file': fileOf(bytes), 'target-file': fileOf(`${TARGET}\n\nFrom ${name}.`) };
    const preview = await previewOf({ from: 'cnr', to: 'en' }, files);
    expect([preview.status, preview.text.includes('direktorica Ana Kovač')]).toEqual([200, true]);
    const received = await jelena.upload('/import', jelena.fieldsOf('form[data-import]'));
    const id = received.location?.split('/')[2] ?? '';
    const review = await desk.office.store.articles.review('default', id);
    expect(review?.intake.source?.document.text).toBe(SOURCE);
  });
});

describe('a page that is a bomb', () => {
  test.each(HOSTILE_PAGES)('%s is answered in time', { timeout: 60_000 }, async (_name, html) => {
    const page = fileOf(html.slice(0, 5_200_000), 'page.html', 'text/html');
    const answer = await timed(() => previewOf({ to: 'en' }, { 'target-file': page }));
    expect([200, 413, 422]).toContain(answer.status);
    if (answer.status !== 200) expectRefused(answer, /./);
  });
});

describe('odd characters that were pasted', () => {
  const words = 'The school will be attended by 420 students';
  test.each([
    ['right-to-left overrides', `Title\u202e\n\n${words}\u202e.`],
    ['zero-width spaces', `Title\n\n${words}${'\u200b'.repeat(50_000)}.`],
    ['a million spaces', `Title\n\n${words}${' '.repeat(400_000)}.`],
    ['halves of signs', `Title \ud800\n\n${words} \udfff.`],
    ['combining marks', `Title\n\n${words} ${'\u0315\u0300\u05ae\u0301'.repeat(20_000)}.`],
    ['controls', `Title \u0007\n\n${words} ${'word '.repeat(200)}.`],
    ['words for the prototype', `__proto__\n\nconstructor toString hasOwnProperty ${words}.`],
  ])('%s are shown, imported, corrected and told of', { timeout: 60_000 }, async (_name, target) => {
    const preview = await timed(() => previewOf({ 'target-text': target, to: 'en' }));
    expect(preview.status).toBe(200);
    const received = await timed(() => jelena.upload('/import', jelena.fieldsOf('form[data-import]')));
    expect(received.status).toBe(303);
    const path = received.location ?? '';
    expect((await timed(() => jelena.get(`${path}?pair=p1`))).status).toBe(200);
    const odd = `${target.slice(0, 20_000)}\u0000\u202e`;
    const fields = { ...jelena.fieldsOf('#p1-form'), text: odd };
    const saved = await timed(() => jelena.submit(path.replace('review', 'corrections'), fields));
    expect([303, 422]).toContain(saved.status);
    for (const page of ['review', 'review?pair=p1', 'approval', 'history'])
      expect([page, (await timed(() => jelena.get(path.replace('review', page)))).status]).toEqual([page, 200]);
    expect((await jelena.get('/?tab=all')).status).toBe(200);
  });

  test('NUL characters are refused in words', async () => {
    expectRefused(await previewOf({ 'target-text': `${words}\u0000`, to: 'en' }), /text/);
  });
});

test(
  'a paragraph of ten thousand words on both sides is imported, opened and corrected in time',
  { timeout: 120_000 },
  async () => {
    const source = `Naslov\n\n${'Školu u Baru pohađa mnogo učenika, rekla je Ana. '.repeat(1_100)}`;
    const target = `Title\n\n${'Many students attend the school in Bar, said Ana. '.repeat(1_100)}`;
    const fields = { 'source-text': source, 'target-text': target, from: 'cnr', to: 'en' };
    expect((await timed(() => previewOf(fields))).status).toBe(200);
    const received = await timed(() => jelena.upload('/import', jelena.fieldsOf('form[data-import]')));
    expect(received.status).toBe(303);
    const path = received.location ?? '';
    expect((await timed(() => jelena.get(`${path}?pair=p900`))).status).toBe(200);
    const typed = { ...jelena.fieldsOf('#p900-form'), text: 'Many pupils go to the school.' };
    expect((await timed(() => jelena.submit(path.replace('review', 'corrections'), typed))).status).toBe(303);
    expect((await timed(() => jelena.get(path.replace('review', 'approval')))).status).toBe(200);
  },
);

test('an endless sentence is imported, and it is said that nobody checked it', async () => {
  const target = `Title\n\n${'students and pupils and teachers '.repeat(1_000)}`;
  const preview = await timed(() => previewOf({ 'target-text': target, to: 'en' }));
  expect([preview.status, preview.text.includes('was not checked')]).toEqual([200, true]);
  const received = await timed(() => jelena.upload('/import', jelena.fieldsOf('form[data-import]')));
  expect((await timed(() => jelena.get(`${received.location ?? ''}?pair=p2`))).status).toBe(200);
  const fields = { ...jelena.fieldsOf('#p2-form'), text: `${target.slice(7, 15_000)} corrected` };
  const corrections = (received.location ?? '').replace('review', 'corrections');
  expectRefused(await timed(() => jelena.submit(corrections, { ...fields, text: target })), /20,000 fit into one pair/);
  expect((await timed(() => jelena.submit(corrections, fields))).status).toBe(303);
});
