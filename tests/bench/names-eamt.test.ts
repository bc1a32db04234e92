import { expect, test } from 'vitest';
import { sample } from '../../bench/names-eamt.js';

const items = Array.from({ length: 50 }, (_, at) => at);

test('the same seed draws the same, in order; another seed something else', () => {
  const drawn = sample(items, 10, 1);
  expect(drawn).toHaveLength(10);
  expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
  expect(sample(items, 10, 1)).toEqual(drawn);
  expect(sample(items, 10, 2)).not.toEqual(drawn);
});

test('a short list is taken whole', () => {
  expect(sample(items, 80, 1)).toEqual(items);
});
