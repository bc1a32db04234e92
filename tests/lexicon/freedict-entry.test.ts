import { expect, test } from 'vitest';
import { freedictEntry } from '../../src/lexicon/freedict-entry.js';

test.each<[string, string, string[]]>([
  [
    'Haus /haʊ̯s/ <n, neut>\n1. maison\nGebäude\n2. domicile, foyer [poet.]\n 3.\nDynastie',
    'Haus',
    ['maison', 'domicile', 'foyer'],
  ],
  ['nagoditi se /nˈaɡoditi sɛ/\ncompromise', 'nagoditi se', ['compromise']],
  ['adresa (glavnog) računala /a/\nhost address', 'adresa računala', ['host address']],
  ['alat (programski sustav /x/\ntool', 'alat programski sustav', ['tool']],
  ['oklop /o/\narmo(u)red, shielded', 'oklop', ['armoured', 'shielded']],
  ['Regierung\ngouvernement\n', 'Regierung', ['gouvernement']],
  ['evakuál /e/\n1. to medevac; to evacuate\n2. to evacuate', 'evakuál', ['to medevac', 'to evacuate']],
  ['ansehen\nsee: sehen', 'ansehen', []],
  ['1/10 nautičke milje /j/\ncable', '1/10 nautičke milje', ['cable']],
])('%s', (text, headword, translations) => {
  expect(freedictEntry(text)).toEqual({ headword, translations });
});

test('an entry without a headword is none', () => {
  expect(freedictEntry('<n>\nmaison')).toBeNull();
  expect(freedictEntry('')).toBeNull();
});

test.each([
  ['blanks', `w${' '.repeat(1_000_000)}x\nbon`, null],
  ['brackets never closed', `w\n${'<'.repeat(1_000_000)}`, { headword: 'w', translations: [] }],
  ['a huge headword', `${'w'.repeat(3_000_000)}\nbon`, null],
])('a line that no dictionary has is passed over at once: %s', (_, text, entry) => {
  const began = Date.now();
  expect(freedictEntry(text)).toEqual(entry);
  expect(Date.now() - began).toBeLessThan(1_000);
});
