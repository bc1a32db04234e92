import { expect, test } from 'vitest';
import { cognates } from '../../src/align/cognates.js';
import { alignSide } from '../../src/align/side.js';
import { en } from '../../src/languages/en.js';

const side = (text: string): ReturnType<typeof alignSide> => alignSide([{ text, block: 1, role: 'body' }], en);

function linked(one: string, other: string): string[] {
  const source = side(one);
  const target = side(other);
  return cognates(source, target)
    .filter(([, , strength]) => strength > 0.1)
    .map(([from, to]) => `${source.forms[from] ?? ''}=${target.forms[to] ?? ''}`);
}

test('names in their cases, in other spellings and scripts', () => {
  expect(linked('Peraziću Takahašijev', 'Perazić Takahashi')).toEqual(
    expect.arrayContaining(['perazicu=perazic', 'takahasijev=takahashi']),
  );
  expect(linked('Укренерго', 'Ukrenergo')).toHaveLength(1);
});

test('numbers by their digits', () => {
  expect(linked('8.214', '8214')).toHaveLength(1);
  expect(linked('2,1', '2.1')).toHaveLength(1);
  expect(linked('٢٧', '27')).toHaveLength(1);
  expect(linked('27', '28')).toEqual([]);
});

test('clock times', () => {
  expect(linked('17:00', '5')).toEqual(['17:00=5']);
  expect(linked('9:30', '21:30')).toContain('9:30=21:30');
});

test('stays quiet about short and unlike words', () => {
  expect(linked('kuća more grad', 'house sea town')).toEqual([]);
});
