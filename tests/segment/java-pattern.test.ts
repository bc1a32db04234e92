import { describe, expect, test } from 'vitest';
import { PatternProblem } from '../../src/segment/java-escape.js';
import { javaPattern } from '../../src/segment/java-pattern.js';

const matches = (pattern: string, text: string): boolean => {
  const { source, flags } = javaPattern(pattern);
  return new RegExp(`^(?:${source})$`, flags).test(text);
};

describe('patterns of ICU and Java mean the same here', () => {
  test.each([
    ['\\bčl\\.', ['čl.'], ['čl']],
    ['\\w+', ['Đurđević', 'слово', 'क्या'], ['a b', '-']],
    ['\\W', ['-', ' '], ['š', '_']],
    ['\\d++\\.', ['75.', '٧٥.'], ['.']],
    ['(?i)etc\\.', ['ETC.', 'etc.'], ['et.']],
    ['\\Qs.r.o.\\E', ['s.r.o.'], ['sxrxox']],
    ['\\Qa*b', ['a*b'], ['aab']],
    ['[\\p{L}&&[^\\p{Lu}]]+', ['abc', 'šđ'], ['Abc']],
    ['[a-z&&[^aeiou]]', ['b'], ['a', '&']],
    ['[\\w-.]', ['-', '.', 'š'], [',']],
    ['[^\\]\\-a]', ['b'], [']', '-', 'a']],
    ['[]a]', [']', 'a'], ['b']],
    ['[[:Lu:][0-9]]', ['Š', '7'], ['š']],
    ['\\p{IsCyrillic}\\pL\\P{L}', ['жa1'], ['ža1']],
    ['\\p{Upper}\\p{javaLowerCase}\\p{Alnum}\\p{Punct}', ['Aa1!'], ['aa1!']],
    ['\\h\\v?', ['\t', '\u00a0\n'], ['\n']],
    ['\\x41\\x{1F600}\\u0042\\U00000043\\0104', ['A😀BCD'], ['ABCD']],
    ['(?<name>a)(?>b+)(?#remark)c', ['abbc'], ['ac']],
    ['a(?=b)b(?<!c)(?<=b)', ['ab'], ['ac']],
    ['a{2,}b{1,3}+c{2}?', ['aabcc', 'aaabbbcc'], ['abcc']],
    ['a/b#c~d', ['a/b#c~d'], []],
    ['.', ['a'], ['\n']],
    ['(?s).', ['\n'], ['ab']],
    ['a]}', ['a]}'], []],
  ])('%s', (pattern, fine, wrong) => {
    for (const text of fine) expect(matches(pattern, text), text).toBe(true);
    for (const text of wrong) expect(matches(pattern, text), text).toBe(false);
  });
});

test.each([
  '\\X',
  '\\G',
  '\\k<name>',
  '\\N{DIGIT ONE}',
  '(?(1)a|b)',
  '(?x)a',
  'x(?i:a)',
  '{2}',
  'a**',
  '\\',
  '[\\Qa\\E]',
])('%s is no pattern that can be translated', (pattern) => {
  expect(() => javaPattern(pattern)).toThrow(PatternProblem);
});

test('classes in classes without end are refused, and do not fill the stack', () => {
  expect(() => javaPattern('[['.repeat(20_000))).toThrow(PatternProblem);
  expect(javaPattern('[a[b[c]]]').source).toBe('[a[b[c]]]');
});
