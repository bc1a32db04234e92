import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { CheckReport } from '../../src/model/report-schema.js';
import { ARTICLES, recto } from './run-recto.js';

const folder = mkdtempSync(join(tmpdir(), 'recto-check-'));
const port = (name: string): string => join(ARTICLES, 'cnr-en-port', name);
const PORT = ['check', '--source', port('source.txt'), '--target', port('mt.txt'), '--from', 'cnr', '--to', 'en'];

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function report(...argv: string[]): Promise<CheckReport> {
  const { code, out, err } = await recto(['check', ...argv, '--format', 'json']);
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out) as CheckReport;
}

describe('recto check on an article', () => {
  test('the JSON report validates against its published schema', async () => {
    const schema: object = JSON.parse(readFileSync(resolve('docs/schemas/check-report.schema.json'), 'utf8')) as object;
    const ajv = new Ajv2020({ strict: false });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    const validate = ajv.compile(schema);
    validate(JSON.parse((await recto([...PORT, '--format', 'json', '--hints'])).out));
    expect(validate.errors).toBeNull();
  });

  test('offsets point into the side texts, which are the files as they are', async () => {
    const result = await report(...PORT.slice(1));
    expect(result.source?.text).toBe(readFileSync(port('source.txt'), 'utf8'));
    for (const side of [result.source, result.target])
      for (const { start, end, text } of side?.segments ?? []) expect(side?.text.slice(start, end)).toBe(text);
    for (const flag of result.flags)
      for (const place of [flag, ...flag.also]) {
        const text = (place.side === 'source' ? result.source : result.target)?.text ?? '';
        expect(text.slice(place.start, place.end)).toBe(place.text);
      }
  });

  test('every segment stands in exactly one pair and every pair has a suspicion', async () => {
    const result = await report(...PORT.slice(1));
    const ids = result.pairs.flatMap(({ source, target }) => [...source, ...target]).sort();
    const segments = [...(result.source?.segments ?? []), ...result.target.segments].map(({ id }) => id).sort();
    expect(ids).toEqual(segments);
    expect(Object.keys(result.suspicion).sort()).toEqual(result.pairs.map(({ id }) => id).sort());
    for (const pair of result.pairs.filter(({ role }) => role === 'noise')) {
      expect(pair.confidence).toBeNull();
      expect(result.suspicion[pair.id]).toBe(0);
    }
  });

  test('finds the name with its case ending and offers the right form', async () => {
    const { flags } = await report(...PORT.slice(1));
    expect(flags.find(({ text }) => text === 'Peraziću')?.suggestions).toEqual(['Perazić']);
  });

  test('a translation alone: no source, no omission, the source language only lends its forms', async () => {
    const target = join(ARTICLES, 'cnr-en-alone-depot/mt.txt');
    const result = await report('--target', target, '--from', 'cnr', '--to', 'en');
    expect(result.source).toBeNull();
    expect(result.pairs.every(({ source, confidence }) => source.length === 0 && confidence === null)).toBe(true);
  });

  test('text and html are for people and escape what they show', async () => {
    const target = write(
      'markup.txt',
      'A title\n\nHe said <script>alert(1)</script> on Tuesday that the the works would begin.\n',
    );
    const text = await recto(['check', '--target', target, '--to', 'en']);
    expect(text).toMatchObject({ code: 0, err: '' });
    expect(text.out).toContain('English');
    const html = await recto(['check', '--target', target, '--to', 'en', '--format', 'html']);
    expect(html.out).not.toContain('<script>');
    expect(html.out).toContain('&#60;script&#62;');
  });

  test('messages come in the locale asked for', async () => {
    const { out } = await recto([...PORT, '--locale', 'sr-Latn']);
    expect(out).toContain('crnogorski → engleski');
  });

  test('hints change nothing but that they are printed', async () => {
    const shown = await report(...PORT.slice(1));
    const all = await report(...PORT.slice(1), '--hints');
    expect(all.suspicion).toEqual(shown.suspicion);
    expect(all.flags.filter(({ tier }) => tier === 'flag')).toEqual(shown.flags);
  });

  test('--fail-on exits with 1 and prints everything', async () => {
    const { code, out } = await recto([...PORT, '--fail-on', 'critical']);
    expect(code).toBe(1);
    expect(out).toContain('Peraziću');
  });
});

describe('what a person has to mend is said in one line with exit code 2', () => {
  const empty = write('empty.txt', '');
  const binary = write('binary.bin', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]));
  const large = write('large.txt', 'word '.repeat(1_200_000));
  const short = write('short.txt', '12345 67890\n');
  const text = write('text.txt', 'The ministers agreed on a new plan for the railway on Tuesday.\n');

  test.each([
    ['no translation', ['check', '--source', text], /--target/],
    ['both standard input', ['check', '--source', '-', '--target', '-'], /standard input/],
    ['an unknown option', ['check', '--targt', text], /--target/],
    ['an unknown language', ['check', '--target', text, '--to', 'enn'], /\ben\b/],
    [
      'the same language twice',
      ['check', '--source', text, '--target', short, '--from', 'en', '--to', 'en'],
      /language/i,
    ],
    ['the same file twice', ['check', '--source', text, '--target', text], /same file/],
    ['a missing file', ['check', '--target', join(folder, 'nowhere.txt')], /no file/],
    ['a folder', ['check', '--target', folder], /folder/],
    ['an empty file', ['check', '--target', empty, '--to', 'en'], /no words/],
    ['a binary file', ['check', '--target', binary, '--to', 'en'], /./],
    ['a file over 5 MB', ['check', '--target', large, '--to', 'en'], /5 MB/],
    ['an undetectable language', ['check', '--target', short], /--to|language/],
    ['a wrong date', ['check', '--target', text, '--date', '2026-13-40'], /2026-13-40/],
    ['an unknown locale', ['check', '--target', text, '--locale', 'xx'], /sr-Latn/],
    ['an unknown command', ['chekc'], /check/],
  ])('%s', async (_name, argv, says) => {
    const started = Date.now();
    const { code, out, err } = await recto(argv);
    expect(out).toBe('');
    expect(err).toMatch(says);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat \S+:\d+|Error:/);
    expect(code).toBe(2);
    expect(Date.now() - started).toBeLessThan(5000);
  });
});
