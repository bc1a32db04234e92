import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../src/languages/language.js';
import { tokenise } from '../../src/segment/tokenise.js';

const spaced: Language = { tag: 'en', script: 'Latn', direction: 'ltr', spaced: true, intl: 'en' };
const chinese: Language = { tag: 'zh', script: 'Hans', direction: 'ltr', spaced: false, intl: 'zh' };

const texts = (text: string, language = spaced): string[] => tokenise(text, language).map((token) => token.text);
const kinds = (text: string, language = spaced): string[] => tokenise(text, language).map((token) => token.kind);

test.each([
  [
    'apostrophes and hyphens stay inside words',
    'He didn’t board the F-16.',
    ['He', 'didn’t', 'board', 'the', 'F-16', '.'],
  ],
  ['a closing quotation mark does not', '‘Stop’, he said', ['‘', 'Stop', '’', ',', 'he', 'said']],
  ['combining marks belong to their letter', 'Đurašković', ['Đurašković']],
  ['separators stay inside numbers', 'od 1.250,5 do 2,1', ['od', '1.250,5', 'do', '2,1']],
  ['groups of three after any space', '1 250 000 and 12 500', ['1 250 000', 'and', '12 500']],
  ['a year is not joined to what follows', 'in 2024 300 came', ['in', '2024', '300', 'came']],
  ['clock times and dates', '18:30, 10.05.2026.', ['18:30', ',', '10.05.2026', '.']],
  ['an ordinal leaves its stop', '75. minut', ['75', '.', 'minut']],
  ['a suffix leaves its number', '2027-ben', ['2027', '-', 'ben']],
  ['dotted abbreviations keep their stops', 'the U.S. firm', ['the', 'U.S.', 'firm']],
  ['dots run together', 'well...', ['well', '...']],
])('%s', (_, text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('says what each token is', () => {
  expect(kinds('Bar, 14 %')).toEqual(['word', 'punctuation', 'number', 'punctuation']);
});

test('cuts Chinese with Intl.Segmenter but keeps its numbers and Latin words whole', () => {
  expect(texts('公司在2024年卖出1,250台BYD汽车。', chinese)).toEqual(
    expect.arrayContaining(['公司', '2024', '1,250', 'BYD', '汽车', '。']),
  );
  expect(kinds('。', chinese)).toEqual(['punctuation']);
});

test('property: nothing but white space lies between tokens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(spaced, chinese), (text, language) => {
      let at = 0;
      for (const token of tokenise(text, language)) {
        expect(text.slice(at, token.start).trim()).toBe('');
        expect(text.slice(token.start, token.end)).toBe(token.text);
        at = token.end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
