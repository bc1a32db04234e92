import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES, languageOf } from '../../src/languages/index.js';
import { PLAIN_LANGUAGES } from '../../src/languages/plain-languages.js';
import { segmentText } from '../../src/segment/segment-text.js';

const KNOWN = [...LANGUAGES, ...PLAIN_LANGUAGES];

/** What sentences are made of, and what has torn them before. */
const PIECES = [
  ...[
    'Dr.',
    'npr.',
    'т. д.',
    's. r. o.',
    'U.S.',
    'J.-P.',
    '5.',
    'XIV.',
    '1) ',
    'a) ',
    '• ',
    '⁃9. ',
    '(002594.SZ)',
    '[...]',
    'St.',
    'str. 5.',
  ],
  ...[' ', '  ', '\n', '\r\n', '\n\n', '\t', '\u2028', '\u00a0', '\u3000', '\u200b', ' \n'],
  ...['“', '”', '„', '"', "'", "it's", '«', '»', '「', '」', '《', '》', '(', ')', '（', '）', '[', ']'],
  ...['. ', '.', '…', '. . . .', '!', '?!', '。', '！', '۔', '।', '։', '፡፡', '။', ';', ':', ', ', ' — ', '-'],
  ...[
    'Marko',
    'vlada',
    'Dok',
    'Nakon',
    'SVEČANO OTVARANJE SAJMA U BUDVI',
    '他',
    'の',
    'სახლი',
    'बात',
    'بيت',
    'בית',
    '😀',
    '\ud83d',
    'x',
    '3,5',
    '2024',
  ],
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(' ')),
);

test('property: segments and the white space between them give the text back, in order, in every language', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...KNOWN), (sample, language) => {
      let at = 0;
      for (const { start, end } of segmentText(sample, language)) {
        if (end <= start || /\S/.test(sample.slice(at, start))) throw new Error(`torn at ${String(start)}`);
        expect(sample.slice(start, end).trim()).toBe(sample.slice(start, end));
        at = end;
      }
      expect(sample.slice(at)).toMatch(/^\s*$/);
    }),
    { numRuns: 3_000 },
  );
});

const SIGNS = 300_000;
const UNITS = [
  ...[
    '.',
    '(',
    '"',
    '„',
    "'",
    'a. ',
    'A. ',
    'A ',
    'AAAA ',
    '1) ',
    '. 1) ',
    '1. A ',
    'a\n',
    'a\r',
    'a \n',
    ' ',
    ' \n',
    'x ',
    '! A',
    '[...] ',
  ],
  ...[
    '. . . ',
    '• ',
    '•  ',
    " 'A! ",
    '[1]',
    'x',
    '-',
    'Mr. ',
    'x. X',
    '5. A',
    '他',
    'の',
    '。',
    '፡',
    'A-',
    '1',
    '(a. ',
    '（a。',
    'Aaaa.',
    '“A. ”',
  ],
  ...['\u2028', '\t', 'a!?', 'Vlada vlada ', 'Aaaa aaaa Bbbb bbbb ', 'т. ', 'a." ', '." (', '.’ ‘'],
];

test.each(['cnr', 'en', 'zh', 'da', 'he'])(
  'pathological runs of 300,000 signs are cut in no time: %s',
  (tag) => {
    const language = languageOf(tag);
    if (!language) throw new Error(`No language ${tag}.`);
    for (const unit of UNITS) {
      const long = `Ana ${unit.repeat(Math.ceil(SIGNS / unit.length)).slice(0, SIGNS)}`;
      const before = process.cpuUsage();
      segmentText(long, language);
      expect(process.cpuUsage(before).user / 1e6, JSON.stringify(unit)).toBeLessThan(3);
    }
  },
  60_000,
);
