import { expect, test } from 'vitest';
import { afterSettling, changedPair, firstPair, nextPair } from '../../../src/web/view-models/next-pair.js';
import { sample } from '../sample-article.js';

const review = sample();

test('the page opens at the first pair that asks for something', () => {
  expect(firstPair(review)).toBe('p3');
  expect(firstPair({ ...review, pairs: [] })).toBeNull();
});

test('when nothing asks any more it opens at the first pair of the text', () => {
  const done = review.pairs.map((pair) => ({ ...pair, state: 'confirmed' as const }));
  expect(firstPair({ ...review, pairs: done, flags: [] })).toBe('p1');
});

test('confirming goes on to the next unread or flagged pair, past noise and hints', () => {
  expect(nextPair(review, 'p1', 'unfinished')).toBe('p3');
  expect(nextPair(review, 'p5', 'unfinished')).toBe('p7');
  expect(nextPair(review, 'p8', 'unfinished')).toBe('p3');
});

test('settling stays while the pair has an open flag, then goes to the next open flag', () => {
  expect(afterSettling(review, 'p3')).toBe('p3');
  const settled = review.flags.map((flag) => (flag.pair === 'p3' ? { ...flag, state: 'accepted' as const } : flag));
  expect(afterSettling({ ...review, flags: settled }, 'p3')).toBe('p4');
});

test('an undone act is found by the pair or the verdict that differs', () => {
  const other = review.pairs.map((pair) => (pair.id === 'p5' ? { ...pair, revision: 4 } : pair));
  expect(changedPair(review, { ...review, pairs: other })).toBe('p5');
  const reopened = review.flags.map((flag) => (flag.pair === 'p4' ? { ...flag, state: 'ignored' as const } : flag));
  expect(changedPair(review, { ...review, flags: reopened })).toBe('p4');
  expect(changedPair(review, review)).toBeNull();
});
