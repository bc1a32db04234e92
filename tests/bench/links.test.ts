import { expect, test } from 'vitest';
import { parseAlignment } from '../../bench/datasets/alignments.js';
import { hits, scoreLinks, scorePairs } from '../../bench/metrics/links.js';

const gold = parseAlignment('[0]:[0]\n[1,2]:[1]\n[3]:[]\n[4]:[2,3]\n');

test('reads Vecalign lines with and without a cost', () => {
  expect(parseAlignment('[0, 1]:[2]:0.0123\r\n[]:[3]\n')).toEqual([
    { source: [0, 1], target: [2] },
    { source: [], target: [3] },
  ]);
});

test('a perfect alignment scores 1', () => {
  const { strict, lax } = scoreLinks([{ gold, found: gold }]);
  expect([strict.f1, lax.f1]).toEqual([1, 1]);
});

test('strict wants the whole bead, lax one common link', () => {
  const found = parseAlignment('[0]:[0]\n[1]:[1]\n[2]:[]\n[3]:[]\n[4]:[2,3]\n');
  // By hand. Precision over 5 beads: strict 0-0, 3-, 4-2,3; lax also 1-1, not 2- (a bead without target has no link).
  expect(hits(found, gold)).toEqual({ strict: 3, lax: 4, all: 5 });
  const { strict, lax } = scoreLinks([{ gold, found }]);
  // Recall over the 3 two-sided gold beads: strict 2, lax 3.
  expect(strict.precision).toBeCloseTo(3 / 5);
  expect(strict.recall).toBeCloseTo(2 / 3);
  expect(lax.precision).toBeCloseTo(4 / 5);
  expect(lax.recall).toBeCloseTo(1);
  expect(strict.f1).toBeCloseTo((2 * 0.6 * (2 / 3)) / (0.6 + 2 / 3));
});

test('counts are summed over documents before rates are taken', () => {
  const wrong = { gold: parseAlignment('[0]:[0]'), found: parseAlignment('[0]:[]\n[]:[0]') };
  const { strict } = scoreLinks([{ gold, found: gold }, wrong]);
  expect(strict.precision).toBeCloseTo(4 / 6);
  expect(strict.recall).toBeCloseTo(3 / 4);
});

test('links of whole articles count an unaligned segment as a link to nothing', () => {
  const found = [
    { source: ['s1'], target: ['t1'] },
    { source: ['s2'], target: [] },
  ];
  const article = [
    { source: ['s1', 's2'], target: ['t1'] },
    { source: [], target: ['t2'] },
  ];
  // Ours: s1-t1, s2-. Gold: s1-t1, s2-t1, -t2. One is right.
  expect(scorePairs([{ gold: article, found }])).toEqual({ precision: 1 / 2, recall: 1 / 3, f1: 0.4 });
});
