import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error: a script of the build, without types
import { findDictionaries } from '../../scripts/ensure-tools.mjs';
import { installDictionary } from '../../src/desk/install-dictionary.js';
import { installedDictionaries, type Installed } from '../../src/desk/lexicon-folder.js';
import { lemmatisersFor, lexiconsFor } from '../../src/desk/lexicons.js';
import { languageOf } from '../../src/languages/index.js';
import { plainForm } from '../../src/lexicon/plain-form.js';
import { isRefusal } from '../../src/model/refusal.js';

/** The files of Debian's packages, as scripts/ensure-tools.mjs finds or fetches them. */
const found = (findDictionaries as () => string | null)();

const folder = mkdtempSync(join(tmpdir(), 'recto-debian-'));
const headings = new Map<string, Installed>();

beforeAll(async () => {
  if (found === null) throw new Error('There are no dictionaries to test with: run node scripts/ensure-tools.mjs.');
  const freedict = ['deu-fra', 'hrv-eng', 'hun-eng'].map(
    (name) => `freedict:${join(found, 'dictd', `freedict-${name}`)}`,
  );
  const hunspell = ['sr_Latn_RS', 'sr_RS', 'hr_HR', 'hu_HU', 'de_DE', 'fr'];
  for (const order of [...freedict, ...hunspell.map((name) => `hunspell:${join(found, 'hunspell', name)}`)]) {
    const installed = await installDictionary(order, folder);
    if (isRefusal(installed)) throw new Error(installed.key);
    headings.set(installed.name, installed);
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const language = (tag: string) => languageOf(tag)!;

test.each([
  ['freedict-deu-fra', 'de', 'fr', 40_000],
  ['freedict-hrv-eng', 'hr', 'en', 45_000],
  ['freedict-hun-eng', 'hu', 'en', 80_000],
])('%s is converted', (name, from, to, least) => {
  const heading = headings.get(name);
  expect(heading).toMatchObject({ recto: 'word-list', from, to });
  expect(heading?.recto === 'word-list' ? heading.headwords : 0).toBeGreaterThan(least);
  expect(heading?.licence).toMatch(/licen[cs]e/i);
});

test.each([
  ['hunspell-sr_Latn_RS', 'sr-Latn', 180_000],
  ['hunspell-sr_RS', 'sr-Cyrl', 180_000],
  ['hunspell-hr_HR', 'hr', 45_000],
  ['hunspell-hu_HU', 'hu', 80_000],
  ['hunspell-de_DE', 'de', 45_000],
  ['hunspell-fr', 'fr', 75_000],
])('%s is converted', (name, tag, least) => {
  const heading = headings.get(name);
  expect(heading).toMatchObject({ recto: 'lemmas', language: tag });
  expect(heading?.recto === 'lemmas' ? heading.lemmas : 0).toBeGreaterThan(least);
});

describe('lemmas', () => {
  test.each([
    ['sr-Latn', 'Vangom', 'Vang'],
    ['cnr', 'predsjednika', 'predsjednik'],
    ['sr-Cyrl', 'градова', 'град'],
    ['hr', 'ratovima', 'rat'],
    ['de', 'Gipfels', 'Gipfel'],
    ['fr', 'chevaux', 'cheval'],
    ['hu', 'házakban', 'ház'],
    ['hu', 'miniszterelnököt', 'miniszterelnök'],
  ])('%s: %s', async (tag, form, lemma) => {
    const lemmatisers = await lemmatisersFor(language(tag), await installedDictionaries(folder));
    expect(lemmatisers.flatMap(({ lemmas }) => lemmas(form))).toContain(lemma);
  });

  test('Vang is a name, rat is none', async () => {
    const [serbian] = await lemmatisersFor(language('sr-Latn'), await installedDictionaries(folder));
    expect(serbian?.name).toMatch(/^hunspell-/);
    const all = await lemmatisersFor(language('sr-Latn'), await installedDictionaries(folder));
    const latin = all.find(({ name }) => name === 'hunspell-sr_Latn_RS');
    expect([latin?.isName('Vang'), latin?.isName('rat')]).toEqual([true, false]);
  });
});

describe('links', () => {
  const linked = async (tags: readonly [string, string], source: string, target: string): Promise<string[]> => {
    const { lexicons, damaged } = await lexiconsFor(language(tags[0]), language(tags[1]), {
      lexiconFolder: folder,
      learned: [],
    });
    expect(damaged).toEqual([]);
    const [own, other] = [source, target].map((text) => text.split(' ').map(plainForm));
    const links = lexicons.flatMap((lexicon) => lexicon.links(own!, other!));
    return links.filter(([, , strength]) => strength > 0.05).map(([one, two]) => `${own![one]!} ${other![two]!}`);
  };

  test.each<[readonly [string, string], string, string, string[]]>([
    [
      ['de', 'fr'],
      'Regierungen Berge Kriege',
      'gouvernements guerres montagnes',
      ['regierungen gouvernements', 'berge montagnes', 'kriege guerres'],
    ],
    [['fr', 'de'], 'chevaux', 'Pferde', ['chevaux pferde']],
    [
      ['cnr', 'en'],
      'vlade ratovima nagradu',
      'government war prize',
      ['vlade government', 'ratovima war', 'nagradu prize'],
    ],
    [['sr-Cyrl', 'en'], 'жене времена', 'women time', ['zhene women', 'vremena time']],
    [['en', 'hr'], 'government', 'vladom', ['government vladom']],
    [['hu', 'en'], 'kormányok házakban', 'houses governments', ['kormanyok governments', 'hazakban houses']],
  ])('%j: %s', async (tags, source, target, expected) => {
    expect(await linked(tags, source, target)).toEqual(expect.arrayContaining(expected));
  });

  test('languages that no dictionary serves have none', async () => {
    const { lexicons } = await lexiconsFor(language('it'), language('en'), { lexiconFolder: folder, learned: [] });
    expect(lexicons).toEqual([]);
  });
});
