import { expect, test } from 'vitest';
import { wordsOf } from '../../src/review/words.js';
import { checked, corrected, done, flagOn, sample } from './sample-review.js';

test('risk weighs open doubts, blocking are the critical ones, neutral remarks ask for nothing', () => {
  const review = done(
    sample(),
    null,
    checked(
      flagOn('f1', 'p1', 't1', 'China', { severity: 'critical' }),
      flagOn('f2', 'p2', 't2', 'Vanga', { severity: 'major' }),
      flagOn('f3', 'p3', 't3', 'He', { severity: 'minor' }),
      flagOn('f4', 'p6', 't5', 'The', { severity: 'neutral' }),
      { ...flagOn('f5', 'p7', 't6', 'Orban', { severity: 'critical' }), tier: 'hint' },
    ),
  );
  expect(review.article.progress).toMatchObject({ open: 3, blocking: 1, risk: 31 });
});

test('the untouched share counts the machine’s words that still stand, in their order', () => {
  const share = (text: string) => done(sample(), 'ana', corrected('p2', text)).article.progress.untouched;
  expect(share('Vanga came to Budapest yesterday.')).toBe(1);
  expect(share('')).toBeCloseTo(15 / 19);
  expect(share('Budapest came.')).toBeCloseTo(16 / 19);
});

test('words of scripts without spaces are words too', () => {
  expect(wordsOf('王毅访问布达佩斯。', 'zh').length).toBeGreaterThan(2);
  expect(wordsOf("Orbán's 1.5 million", 'en')).toEqual(['Orbán', 's', '1', '5', 'million']);
});
