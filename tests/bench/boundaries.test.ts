import { expect, test } from 'vitest';
import { boundaryCounts, rates } from '../../bench/metrics/boundaries.js';

test('boundaries are counted without white space and without the end of the text', () => {
  expect(boundaryCounts(['One two.', 'Three.', 'Four.'], ['One  two.', 'Three. Four.'])).toEqual({
    right: 1,
    found: 1,
    expected: 2,
  });
});

test('a boundary too many costs precision only', () => {
  const counts = boundaryCounts(['Mr. Smith came.', 'He left.'], ['Mr.', 'Smith came.', 'He left.']);
  expect(rates([counts])).toEqual({ precision: 1 / 2, recall: 1, f1: 2 / 3 });
});

test('one sentence taken as one is right, not a division by nothing', () => {
  expect(rates([boundaryCounts(['One.'], ['One.'])]).f1).toBe(1);
});
