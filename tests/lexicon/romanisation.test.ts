import { expect, test } from 'vitest';
import { isRomanisationOf, romanise } from '../../src/lexicon/romanisation.js';

test.each([
  ['Gerkhard', 'Герхард'],
  ['Myuller', 'Мюллер'],
  ['Kharkiv', 'Харків'],
  ['Zelenskiy', 'Зеленский'],
  ['Zelensky', 'Зеленский'],
  ['Budapeisi', '布达佩斯'],
])('%s is %s letter by letter', (latin, original) => {
  expect(isRomanisationOf(latin, original)).toBe(true);
});

test.each([
  ['Johnson', 'Джонсон'],
  ['Vienna', 'Вена'],
  ['Kovalchukova', 'Ковальчук'],
])('%s is not %s letter by letter', (latin, original) => {
  expect(isRomanisationOf(latin, original)).toBe(false);
});

test('romanises by default as the press does', () => {
  expect(romanise('Беркут-2')).toBe('Berkut-2');
  expect(romanise('Orbán')).toBe('Orbán');
});
