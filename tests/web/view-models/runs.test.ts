import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layered, wrap, type Run } from '../../../src/web/view-models/runs.js';

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

test('a text without layers is one run, an empty one none', () => {
  expect(layered('plain', [], [])).toEqual([{ text: 'plain', wraps: [] }]);
  expect(layered('', [], [])).toEqual([]);
});

test('overlapping layers are cut where they begin and end', () => {
  const runs = layered(
    'one two three',
    [
      { start: 0, end: 7, wrap: wrap('b') },
      { start: 4, end: 13, wrap: wrap('mark') },
    ],
    [],
  );
  expect(runs.map(({ text, wraps }) => [text, wraps.map(({ tag }) => tag).join('>')])).toEqual([
    ['one ', 'b'],
    ['two', 'b>mark'],
    [' three', 'mark'],
  ]);
});

test('an insert stands where it belongs, also at both ends', () => {
  const insert = (at: number, text: string) => ({ at, run: { text, wraps: [] } });
  expect(textOf(layered('ab', [], [insert(0, '<'), insert(1, '|'), insert(2, '>')]))).toBe('<a|b>');
  expect(textOf(layered('', [], [insert(0, 'gone')]))).toBe('gone');
});

test('no layer loses or doubles a character', () => {
  const layer = fc.record({ start: fc.nat(30), end: fc.nat(30) });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(layer, { maxLength: 6 }), (text, layers) => {
      const inside = layers.map(({ start, end }) => ({ start, end, wrap: wrap('mark') }));
      expect(textOf(layered(text, inside, []))).toBe(text);
    }),
  );
});
