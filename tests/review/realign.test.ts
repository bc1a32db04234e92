import { expect, test } from 'vitest';
import { merge, setNoise, unlink } from '../../src/review/realign.js';
import { checked, corrected, done, flagOn, person, sample } from './sample-review.js';

const ana = person('ana');
const on = (pair: string, revision = 1) => ({ pair, revision });
const both = (pair: string, other: string, revision = 1) => ({ ...on(pair, revision), other: on(other) });

test('a pair merges with the next; what was said of that one follows', () => {
  const said = done(
    sample(),
    'eva',
    { kind: 'commented', id: 'c1', pair: 'p3', text: 'hm' },
    checked(flagOn('f1', 'p3', 't3', 'He')),
  );
  expect(merge(said, ana, both('p2', 'p3'))).toEqual([{ kind: 'merged', pair: 'p2', next: 'p3' }]);
  const merged = done(said, 'ana', { kind: 'merged', pair: 'p2', next: 'p3' });
  expect(merged.pairs[1]).toMatchObject({ id: 'p2', source: ['s2', 's3'], target: ['t2', 't3'], revision: 2 });
  expect([merged.comments[0]?.pair, merged.flags[0]?.pair]).toEqual(['p2', 'p2']);
  expect(merged.article.revision).toBe(2);
});

test('an omission is mended by merging it with its neighbour', () => {
  const merged = done(sample(), 'ana', { kind: 'merged', pair: 'p3', next: 'p4' });
  expect(merged.pairs[2]).toMatchObject({ source: ['s3', 's4'], target: ['t3'], block: 2, role: 'body' });
});

test('noise, the last pair and an older alignment are refused', () => {
  expect(merge(sample(), ana, both('p4', 'p5'))).toMatchObject({ key: 'align.noise' });
  expect(merge(sample(), ana, both('p5', 'p6'))).toMatchObject({ key: 'align.noise' });
  expect(merge(sample(), ana, both('p7', 'p1'))).toMatchObject({ key: 'align.apart', code: 409 });
  const changed = done(sample(), 'eva', corrected('p2', 'Wang.'));
  expect(merge(changed, ana, both('p2', 'p3'))).toMatchObject({ key: 'align.conflict', code: 409 });
  expect(unlink(changed, ana, on('p2'))).toMatchObject({ key: 'align.conflict' });
});

test('only a pair with two sides can be taken apart, and the new pair has a new id', () => {
  expect(unlink(sample(), ana, on('p4'))).toMatchObject({ key: 'unlink.one-side' });
  const [act] = unlink(sample(), ana, on('p6')) as { kind: 'unlinked'; pair: string; other: string }[];
  expect(sample().pairs.map(({ id }) => id)).not.toContain(act?.other);
  const inserted = done(sample(), 'ana', corrected('p4', 'Then he left.'));
  expect(unlink(inserted, ana, on('p4', 2))).toHaveLength(1);
});

test('only noise is put back or struck out', () => {
  expect(setNoise(sample(), ana, { pair: 'p1', restored: true })).toMatchObject({ key: 'noise.text' });
  expect(setNoise(sample(), ana, { pair: 'p5', restored: false })).toEqual([]);
  expect(setNoise(sample(), ana, { pair: 'p5', restored: true })).toHaveLength(1);
});
