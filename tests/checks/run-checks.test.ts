import { expect, test } from 'vitest';
import type { ArticleCheck, PairCheck } from '../../src/checks/check.js';
import { runChecks } from '../../src/checks/run-checks.js';
import type { AlignedArticle } from '../../src/model/document.js';
import { exampleArticle } from './examples.js';

const article = exampleArticle({
  from: 'cnr',
  to: 'en',
  source: 'Prvo.\nDrugo.\n\n1 pregled',
  target: 'First.\n\nThird.\n1 view',
});
const withNoise: AlignedArticle = {
  ...article,
  pairs: article.pairs.map((pair) => (pair.id === 'p4' ? { ...pair, role: 'noise' } : pair)),
};

const first = (segment: string) =>
  ({ side: segment.startsWith('s') ? 'source' : 'target', segment, start: 0, end: 3 }) as const;

const both: PairCheck = {
  id: 'number-value',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  needs: 'both',
  *find({ target }) {
    for (const { id } of target) yield { place: first(id) };
  },
};
const onTarget: PairCheck = { ...both, needs: 'target' };

test('a check is called for the pairs that have the sides it needs, never for noise', () => {
  expect(runChecks(withNoise, [], [[both, 'flag']]).map(({ pair }) => pair)).toEqual(['p1']);
  expect(runChecks(withNoise, [], [[onTarget, 'flag']]).map(({ pair }) => pair)).toEqual(['p1', 'p3']);
});

test('a check of category design/… sees noise, and no other check may mark it', () => {
  const noise: PairCheck = { ...onTarget, category: 'design/markup' };
  expect(runChecks(withNoise, [], [[noise, 'flag']]).map(({ pair }) => pair)).toEqual(['p1', 'p3', 'p4']);
  const stray: ArticleCheck = { ...both, needs: 'article', find: () => [{ place: first('t4') }] };
  expect(runChecks(withNoise, [], [[stray, 'flag']])).toEqual([]);
});

test('an article check is called once; its flags are numbered in the order of the text', () => {
  const check: ArticleCheck = {
    ...both,
    needs: 'article',
    find: () => [{ place: first('t3') }, { place: first('s2') }, { place: first('t1') }],
  };
  const flags = runChecks(withNoise, [], [[check, 'hint']]);
  expect(flags.map(({ id, pair, place, tier }) => [id, pair, place.text, tier])).toEqual([
    ['f1', 'p1', 'Fir', 'hint'],
    ['f2', 'p2', 'Dru', 'hint'],
    ['f3', 'p3', 'Thi', 'hint'],
  ]);
});

test('a finding may change its severity and tier', () => {
  const check: PairCheck = { ...both, find: () => [{ place: first('t1'), severity: 'minor', tier: 'hint' }] };
  expect(runChecks(article, [], [[check, 'flag']])[0]).toMatchObject({ severity: 'minor', tier: 'hint' });
});

test('the key stays when other text changes, unless the marked text says nothing by itself', () => {
  const keyOf = (target: string, start: number, end: number): string | undefined => {
    const check: PairCheck = { ...onTarget, find: () => [{ place: { side: 'target', segment: 't1', start, end } }] };
    return runChecks(exampleArticle({ from: null, to: 'en', source: null, target }), [], [[check, 'flag']])[0]?.key;
  };
  expect(keyOf('Vanga came.', 0, 5)).toBe(keyOf('Vanga left.', 0, 5));
  expect(keyOf('46 came.', 0, 2)).not.toBe(keyOf('46 left.', 0, 2));
});
