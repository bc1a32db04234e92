import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE_PAGES } from '../suites/hostile-pages.js';
import { recto, type Ran } from './run-recto.js';

const SOURCE = 'Otvorena nova škola u Baru\n\nŠkolu će pohađati 420 učenika, rekla je direktorica Ana Kovač.';
const TARGET = 'New school opened in Bar\n\nThe school will be attended by 420 students, said Ana Kovač.';
const MOST_SECONDS = 5;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-bad-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function file(content: string | Uint8Array, extension = 'txt'): string {
  files += 1;
  const path = join(folder, `file-${String(files)}.${extension}`);
  writeFileSync(path, content);
  return path;
}

/** One line that says what is wrong; no trace of the machine. */
function expectRefused({ code, out, err }: Ran, said: RegExp | string): void {
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(said);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).not.toMatch(/\bat .+:\d+:\d+|Error:/);
}

async function timed(work: () => Promise<Ran>): Promise<Ran> {
  const before = process.cpuUsage();
  const ran = await work();
  expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(MOST_SECONDS);
  return ran;
}

const binary = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);

describe.each([
  ['check', (path: string) => ['check', '--target', path]],
  [
    'check against a source',
    (path: string) => ['check', '--source', file(SOURCE), '--from', 'cnr', '--to', 'en', '--target', path],
  ],
  ['segment', (path: string) => ['segment', path, '--lang', 'en']],
  ['align', (path: string) => ['align', path, file(TARGET), '--from', 'cnr', '--to', 'en']],
])('%s refuses in one line', (_what, command) => {
  test.each([
    ['an empty file', '', /no words/],
    ['a file of spaces', ' \n\t\r\n '.repeat(1000), /no words/],
    ['a byte order mark and nothing else', '\ufeff', /no words/],
    ['zero-width spaces alone', '\u200b'.repeat(100_000), /no words/],
    ['a file of 20 MB', 'School '.repeat(3_000_000), /5 MB/],
    ['random bytes', binary, /not text|not.*text|bytes|encoding/i],
    ['a PDF', '%PDF-1.7\n1 0 obj', /PDF/],
    ['an office document', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), /ZIP/],
    ['NUL characters', 'A school\u0000 was opened in Bar\u0000 yesterday.', /text|bytes/],
    ['more than twenty thousand words', 'school '.repeat(20_001), /20,?001 words/],
    ['one line of 5 MB', 'a'.repeat(5_000_000), /5,?000,?000 characters/],
  ])('%s', async (_name, content, said) => {
    expectRefused(await timed(() => recto(command(file(content)))), said);
  });

  test('a file that is not there, and a folder', async () => {
    expectRefused(await recto(command(join(folder, 'none.txt'))), /There is no file/);
    expectRefused(await recto(command(folder)), /folder/);
  });
});

describe('check', () => {
  test('refuses what has no language, one file twice, one text twice, and two languages that are one', async () => {
    expectRefused(await recto(['check', '--target', file('12 345 678 90 12.')]), /no words|language/);
    expectRefused(await recto(['check', '--target', file('Xq zzk qqx')]), /language/);
    const path = file(TARGET);
    expectRefused(await recto(['check', '--source', path, '--target', path]), /same file/);
    expectRefused(
      await recto(['check', '--source', file(TARGET), '--target', path, '--from', 'cnr', '--to', 'en']),
      /same text/,
    );
    expectRefused(
      await recto(['check', '--source', file(SOURCE), '--target', path, '--from', 'en', '--to', 'en']),
      /same/,
    );
    expectRefused(await recto(['check', '--target', path, '--to', '__proto__']), /language/);
    expectRefused(await recto(['check', '--target', path, '--encoding', 'constructor']), /encoding/);
    expectRefused(await recto(['check', '--target', path, '--date', '2026-02-30']), /date/);
  });

  test.each([
    ['UTF-16 with a mark', iconv.encode(SOURCE, 'utf-16', { addBOM: true })],
    ['UTF-16 without a mark', iconv.encode(SOURCE, 'utf-16le', { addBOM: false })],
    ['UTF-16 the other way round', iconv.encode(SOURCE, 'utf-16be', { addBOM: true })],
    ['Windows-1250', iconv.encode(SOURCE, 'windows-1250')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${SOURCE}`)],
  ])('reads %s', async (_name, bytes) => {
    const argv = ['check', '--source', file(bytes), '--target', file(TARGET), '--from', 'cnr', '--to', 'en'];
    const { code, out } = await recto([...argv, '--format', 'json']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { source: { text: string } }).source.text).toBe(SOURCE);
  });

  test.each(HOSTILE_PAGES)('answers a page with %s in time', { timeout: 60_000 }, async (_name, html) => {
    const path = file(html, 'html');
    const ran = await timed(() => recto(['check', '--target', path, '--to', 'en', '--format', 'json']));
    expect([0, 2]).toContain(ran.code);
    if (ran.code === 2) expectRefused(ran, /./);
    const page = await timed(() => recto(['check', '--target', path, '--to', 'en', '--format', 'html']));
    expect(page.code).toBe(ran.code);
  });

  test('its page shows hostile text as text', async () => {
    const attack = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`;
    const path = file(`Title ${attack}\n\nBody ${attack} "quoted once.`);
    const { out } = await recto(['check', '--target', path, '--to', 'en', '--format', 'html']);
    expect(out).toContain('&#60;script&#62;');
    expect(out).not.toMatch(/<script>alert|<img src=x/);
  });
});

describe('check --pairs', () => {
  const pairs = async (lines: readonly string[]) => {
    const ran = await timed(() => recto(['check', '--pairs', '-', '--from', 'cnr', '--to', 'en'], lines.join('\n')));
    const answers = ran.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; error?: { key: string } });
    return { ...ran, answers };
  };

  test('halves of signs, NUL, overrides and floods are answered line by line', async () => {
    const texts = [
      '\ud800',
      '\udfff\ud800 Wang',
      'a\u0000b',
      '\u202eWang\u202c',
      '\u200b'.repeat(10_000),
      'A. '.repeat(5000),
    ];
    const { code, answers } = await pairs(
      texts.map((text, id) => JSON.stringify({ id, source: text, target: `${text} x` })),
    );
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(texts.map((_, id) => id));
  });

  test('lines that are no pairs are named, and the run goes on', async () => {
    const { code, answers, err } = await pairs([
      '{',
      'null',
      '[]',
      '"text"',
      '{"id":1}',
      '{"id":{},"target":"x"}',
      '{"id":2,"target":7}',
      '{"id":3,"target":"x","to":"__proto__"}',
      '{"__proto__":{"id":4},"target":"x"}',
      '['.repeat(100_000),
      JSON.stringify({ id: 5, source: 'š', target: 'x'.repeat(1_100_000) }),
      '{"id":6,"source":"Vang","target":"Wang","date":"2026-02-31"}',
      '{"id":7,"source":"Škola je otvorena.","target":"The school was opened."}',
    ]);
    expect(code).toBe(2);
    expect(answers).toHaveLength(13);
    expect(answers.slice(0, 12).map(({ error }) => typeof error?.key)).toEqual(Array(12).fill('string'));
    expect(answers[12]).toMatchObject({ id: 7, flags: [] });
    expect(err).not.toMatch(/\bat .+:\d+:\d+/);
  });
});
