import { expect, test } from 'vitest';
import { settle } from '../../src/review/settle.js';
import { checked, corrected, done, flagOn, person, sample } from './sample-review.js';

const ana = person('ana');
const review = done(sample(), null, checked(flagOn('f1', 'p2', 't2', 'Vanga')));
const ignored = { flag: 'f1', verdict: 'ignored' } as const;

test('ignoring needs a reason, the reason "other" a note', () => {
  expect(settle(review, ana, ignored)).toMatchObject({ key: 'settle.reason' });
  expect(settle(review, ana, { ...ignored, reason: 'other', note: ' ' })).toMatchObject({ key: 'settle.note' });
  expect(settle(review, ana, { ...ignored, reason: 'nonsense' as 'other' })).toMatchObject({ key: 'settle.reason' });
  expect(settle(review, ana, { ...ignored, reason: 'other', note: ' as printed ' })).toEqual([
    { kind: 'settled', key: 'k-Vanga', verdict: 'ignored', reason: 'other', note: 'as printed' },
  ]);
});

test('the same verdict again is no act, another one is, and it can be reopened', () => {
  const verdict = { kind: 'settled', key: 'k-Vanga', verdict: 'ignored', reason: 'house-style', note: null } as const;
  const settled = done(review, 'ana', verdict);
  expect(settle(settled, ana, { ...ignored, reason: 'house-style' })).toEqual([]);
  expect(settle(settled, ana, { ...ignored, reason: 'duplicate' })).toHaveLength(1);
  const reopened = done(settled, 'ana', { ...verdict, verdict: 'reopened', reason: null });
  expect(reopened.flags[0]).toMatchObject({ state: 'open', reason: null, settledBy: null });
  expect(settle(reopened, ana, { flag: 'f1', verdict: 'accepted' })).toHaveLength(1);
});

test('a flag whose words are gone cannot be settled', () => {
  const mended = done(review, 'ana', corrected('p2', 'Wang.'), checked());
  expect(settle(mended, ana, { ...ignored, reason: 'duplicate' })).toMatchObject({ key: 'flag.gone', code: 409 });
  expect(settle(review, ana, { ...ignored, flag: 'f9' })).toMatchObject({ key: 'flag.gone' });
});

test('a reviewer gives no verdict on what an editor has', () => {
  const submitted = done(review, 'ana', { kind: 'submitted', revision: 1 });
  expect(settle(submitted, ana, { ...ignored, reason: 'duplicate' })).toMatchObject({ key: 'locked.submitted' });
  expect(settle(submitted, person('eva', 'editor'), { ...ignored, reason: 'duplicate' })).toHaveLength(1);
});
