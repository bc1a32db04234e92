import { expect, test } from 'vitest';
import { LearnedSum } from '../../src/lexicon/sum-learned.js';

const words = (count: number, total: number) => ({
  pairs: [['luka', 'port', count]] as const,
  sources: { luka: total },
  targets: { port: total },
});

test('the more articles taught a pair, the surer it is', () => {
  const strengths = [1, 2, 5].map((articles) => {
    const sum = new LearnedSum();
    for (let article = 0; article < articles; article += 1) sum.add(words(2, 2), false);
    return sum.done()[0]!;
  });
  expect(strengths.map(({ forward }) => forward.toFixed(2))).toEqual(['0.50', '0.67', '0.83']);
  expect(strengths.map(({ articles, count }) => [articles, count])).toEqual([
    [1, 2],
    [2, 4],
    [5, 10],
  ]);
});

test('an article in which the word was translated otherwise speaks against', () => {
  const sum = new LearnedSum();
  sum.add(words(2, 2), false);
  sum.add({ pairs: [], sources: { luka: 6 }, targets: {} }, false);
  expect(sum.done()[0]?.forward).toBeCloseTo(0.125);
});

test('articles translated the other way teach the same pairs', () => {
  const sum = new LearnedSum();
  sum.add(words(2, 2), false);
  sum.add({ pairs: [['port', 'luka', 2]], sources: { port: 2 }, targets: { luka: 2 } }, true);
  expect(sum.done()).toMatchObject([{ head: 'luka', translation: 'port', articles: 2, count: 4 }]);
});

test('what met by chance is left out', () => {
  const sum = new LearnedSum();
  sum.add(words(0.2, 20), false);
  expect(sum.done()).toEqual([]);
});

test('a word may be named like a part of JavaScript', () => {
  const sum = new LearnedSum();
  sum.add(
    { pairs: [['konstruktor', 'constructor', 1]], sources: { konstruktor: 1 }, targets: { constructor: 1 } },
    false,
  );
  expect(sum.done()).toMatchObject([{ translation: 'constructor', forward: 0.5, backward: 0.5 }]);
});
