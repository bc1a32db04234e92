import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coreWords } from '../../src/lexicon/core-words.js';
import { plainForm } from '../../src/lexicon/plain-form.js';

const FOLDER = join(import.meta.dirname, '../../src/lexicon/core-words');
const HEAD = 'concept en de fr es it pt nl sv ro hu tr el sr sl mk bg ru uk pl cs zh ar'.split(' ');
const SCRIPTS: Readonly<Record<string, string>> = {
  el: 'Greek',
  mk: 'Cyrillic',
  bg: 'Cyrillic',
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  zh: 'Han',
  ar: 'Arabic',
};

const tables = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.tsv'))
  .map((file) => ({
    file,
    rows: readFileSync(join(FOLDER, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t')),
  }));

describe.each(tables)('$file', ({ rows }) => {
  test('has one cell per language in every row', () => {
    expect(rows[0]).toEqual(HEAD);
    expect(rows.filter((row) => row.length !== HEAD.length).map(([id]) => id)).toEqual([]);
  });

  test('holds plain words in the script of their language', () => {
    const odd = rows.slice(1).flatMap((row) =>
      row.slice(1).flatMap((cell, index) => {
        const language = HEAD[index + 1] ?? '';
        const word = new RegExp(`^[\\p{Script=${SCRIPTS[language] ?? 'Latin'}}\\p{M}'’ʼ-]+\\*?$|^\\d+$`, 'u');
        return cell === ''
          ? []
          : cell
              .split(' ')
              .filter((form) => !word.test(form))
              .map((form) => `${row[0] ?? ''} ${language} ${form}`);
      }),
    );
    expect(odd).toEqual([]);
  });
});

test('a concept has one name', () => {
  const names = tables.flatMap(({ rows }) => rows.slice(1).map(([id]) => id));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

function linked(from: string, to: string, source: string, target: string): string[] {
  const own = source.split(' ').map(plainForm);
  const other = target.split(' ').map(plainForm);
  const links = coreWords(from, to)?.links(own, other) ?? [];
  return links.map(([one, two]) => `${source.split(' ')[one] ?? ''}=${target.split(' ')[two] ?? ''}`).sort();
}

test.each([
  ['de', 'fr', 'die Regierung wartet', 'gouvernement', ['Regierung=gouvernement']],
  ['cnr', 'en', 'vlada predsjednik', 'president government', ['predsjednik=president', 'vlada=government']],
  ['sr-Cyrl', 'en', 'влада', 'government', ['влада=government']],
  ['hr', 'de', 'tjedan', 'Woche', ['tjedan=Woche']],
  ['en', 'ar', 'government', 'والحكومة', ['government=والحكومة']],
  ['zh', 'en', '政府', 'government', ['政府=government']],
  ['en', 'hu', 'police', 'rendőrség', ['police=rendőrség']],
])('%s → %s: %s', (from, to, source, target, expected) => {
  expect(linked(from, to, source, target)).toEqual(expected);
});

test('says nothing of languages that are not in the list, nor of one language twice', () => {
  expect(coreWords('is', 'en')).toBeNull();
  expect(coreWords('hr', 'sr')).toBeNull();
});
