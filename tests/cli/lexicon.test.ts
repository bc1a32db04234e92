import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { dictdDictionary, GERMAN_FRENCH } from '../lexicon/small-dictionaries.js';
import { recto, type Ran } from './run-recto.js';

const root = mkdtempSync(join(tmpdir(), 'recto-lexicon-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let data: string;
let dicts: string;
let count = 0;
beforeEach(() => {
  data = join(root, `data-${String((count += 1))}`);
  dicts = join(root, `dicts-${String(count)}`);
  mkdirSync(dicts, { recursive: true });
  put('freedict-deu-fra', GERMAN_FRENCH);
  write('de_DE.aff', 'SET UTF-8\n# License: free\nSFX N Y 1\nSFX N 0 en .\n');
  write('de_DE.dic', '2\nRegierung/N\nBerg\n');
});

function put(name: string, entries: typeof GERMAN_FRENCH): void {
  const { index, dict } = dictdDictionary(entries);
  write(`${name}.index`, index);
  write(`${name}.dict.dz`, dict);
}

function write(name: string, content: string | Buffer): void {
  writeFileSync(join(dicts, name), content);
}

const lexicon = (...argv: string[]): Promise<Ran> => recto(['lexicon', ...argv], '', { RECTO_DATA: data });
const installed = (name: string): string => readFileSync(join(data, 'lexicons', `${name}.lexicon.tsv`), 'utf8');

describe('recto lexicon', () => {
  test('installs, lists, replaces and removes, in production without a secret', async () => {
    const environment = { RECTO_DATA: data, NODE_ENV: 'production' };
    const orders = [`freedict:${join(dicts, 'freedict-deu-fra.index')}`, `hunspell:${join(dicts, 'de_DE')}`];
    const first = await recto(['lexicon', 'install', ...orders], '', environment);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toBe(
      'freedict-deu-fra\tde-fr\t7 headwords, 10 pairs\tLicensed under a licence of its own\n' +
        'hunspell-de_DE\tde\t2 lemmas, 1 rules\tLicense: free\n',
    );
    expect((await lexicon('list')).out).toBe(first.out);
    put('freedict-deu-fra', GERMAN_FRENCH.slice(0, 3));
    expect((await lexicon('install', orders[0]!)).out).toContain('1 headwords, 1 pairs');
    expect(installed('freedict-deu-fra').split('\n').slice(1)).toEqual(['berg\tmontagne\t70\t70', '']);
    expect((await lexicon('remove', 'freedict-deu-fra', 'hunspell-de_DE')).code).toBe(0);
    expect(await lexicon('list')).toMatchObject({ code: 0, out: '' });
  });

  test.each<[string, (() => void) | null, string[], RegExp]>([
    [
      'neither kind',
      null,
      ['install', 'deu-fra'],
      /write KIND:NAME or KIND:PATH, where KIND is one of freedict, hunspell\./,
    ],
    [
      'not found',
      null,
      ['install', 'freedict:@/xxx'],
      /no dictionary .*xxx \(\.index, \.dict\.dz\) in .*name the path/,
    ],
    ['nearly found', null, ['install', 'freedict:@/freedict-deu-fre'], /near it is: freedict-deu-fra\./],
    ['a language of several', null, ['install', 'hunspell:@/de'], /near it is: de_DE\./],
    [
      'unknown languages',
      () => put('freedict-xxq-fra', GERMAN_FRENCH),
      ['install', 'freedict:@/freedict-xxq-fra'],
      /languages are not known/,
    ],
    [
      'no dictd file',
      () => write('freedict-deu-fra.index', '\x00\x01\x02'),
      ['install', 'freedict:@/freedict-deu-fra'],
      /\.index file is not that of a dictd dictionary/,
    ],
    [
      'damaged',
      () => write('freedict-deu-fra.dict.dz', '\x1f\x8bxxx'),
      ['install', 'freedict:@/freedict-deu-fra'],
      /(damaged|ends too early)/,
    ],
    [
      'no translations',
      () => put('freedict-deu-fra', [['x', 'x\n']]),
      ['install', 'freedict:@/freedict-deu-fra'],
      /no entry with a translation/,
    ],
    [
      'unknown encoding',
      () => write('de_DE.aff', 'SET KLINGON\n'),
      ['install', 'hunspell:@/de_DE'],
      /encoding KLINGON is not known/,
    ],
    [
      'no hunspell file',
      () => write('de_DE.dic', '<html>'),
      ['install', 'hunspell:@/de_DE'],
      /\.dic file is not that of a hunspell dictionary/,
    ],
    ['nothing to remove', null, ['remove', 'x'], /x is not installed; no dictionary is\./],
    ['a name with a path', null, ['remove', '../recto.db'], /is not installed/],
  ])('says what is wrong in one line: %s', async (_, prepare, argv, message) => {
    prepare?.();
    const { code, out, err } = await lexicon(...argv.map((word) => word.replace('@', dicts)));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^recto: [^\n]+\n$/);
    expect(err).toMatch(message);
  });

  test('what else lies in the folder is passed over', async () => {
    mkdirSync(join(data, 'lexicons', 'folder.lexicon.tsv'), { recursive: true });
    writeFileSync(join(data, 'lexicons', 'empty.lexicon.tsv'), '');
    expect(await lexicon('list')).toMatchObject({ code: 0, out: '' });
  });

  test('a folder that cannot be written is named', async () => {
    writeFileSync(data, 'a file where the folder should be');
    const { code, err } = await lexicon('install', `freedict:${dicts}/freedict-deu-fra`);
    expect([code, err]).toEqual([2, expect.stringMatching(/lexicons cannot be written: set RECTO_DATA/)]);
  });
});

describe('installed dictionaries help by themselves', () => {
  const environment = () => ({ RECTO_DATA: data });
  const NAME = 'freedict-deu-fra, 7 headwords';
  const files = (): [string, string] => {
    write('a.txt', 'Die Regierung\nDer Berg ruft\nDer Krieg\n');
    write('b.txt', 'Le gouvernement\nLa montagne appelle\nLa guerre\n');
    return [join(dicts, 'a.txt'), join(dicts, 'b.txt')];
  };
  beforeEach(() => lexicon('install', `freedict:${dicts}/freedict-deu-fra`));

  test('align names them on standard error; --no-lexicon and other languages leave them out', async () => {
    const argv = ['align', ...files(), '--from', 'de', '--to', 'fr'];
    expect(await recto(argv, '', environment())).toMatchObject({ code: 0, err: `Lexicons: ${NAME}.\n` });
    expect(await recto([...argv, '--no-lexicon'], '', environment())).toMatchObject({ code: 0, err: '' });
    const other = ['align', ...files(), '--from', 'de', '--to', 'it'];
    expect(await recto(other, '', environment())).toMatchObject({ code: 0, err: '' });
    const back = ['align', ...files(), '--from', 'fr', '--to', 'de'];
    expect(await recto(back, '', environment())).toMatchObject({ code: 0, err: `Lexicons: ${NAME}.\n` });
  });

  test('check names them in its JSON and beside its text', async () => {
    const [source, target] = files();
    const argv = ['check', '--source', source, '--target', target, '--from', 'de', '--to', 'fr'];
    const json = await recto([...argv, '--format', 'json'], '', environment());
    expect(JSON.parse(json.out)).toMatchObject({ lexicons: [NAME] });
    const without = await recto([...argv, '--format', 'json', '--no-lexicon'], '', environment());
    expect(JSON.parse(without.out)).toMatchObject({ lexicons: [] });
    expect((await recto(argv, '', environment())).err).toContain(`Lexicons: ${NAME}.`);
  });

  test('one that is damaged is left out and said', async () => {
    const file = join(data, 'lexicons', 'freedict-deu-fra.lexicon.tsv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('montagne', 'montagna'));
    const { code, err } = await recto(['align', ...files(), '--from', 'de', '--to', 'fr'], '', environment());
    expect([code, err]).toEqual([0, expect.stringContaining('freedict-deu-fra is damaged and was not used')]);
  });
});
