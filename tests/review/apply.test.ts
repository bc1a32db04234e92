import { expect, test } from 'vitest';
import { isRefusal } from '../../src/model/refusal.js';
import { replay } from '../../src/review/apply.js';
import { actsOf, checked, corrected, done, flagOn, sample } from './sample-review.js';

const pairOf = (review: ReturnType<typeof sample>, id: string) => review.pairs.find((pair) => pair.id === id);

test('an article begins untouched, with its figures and headlines', () => {
  const { article, pairs } = sample();
  expect(article).toMatchObject({ state: 'imported', revision: 1, sourceTitle: 'Kina nudi saradnju' });
  expect(article.targetTitle).toBe('China offers cooperation');
  expect(article.progress).toEqual({ pairs: 6, seen: 0, open: 0, blocking: 0, untouched: 1, risk: 0 });
  expect(pairs.map(({ state }) => state)).toEqual(Array(7).fill('untouched'));
});

test('the first reviewing act takes an article that nobody has', () => {
  const review = done(sample(), 'ana', { kind: 'seen', pairs: ['p1'], how: 'read' });
  expect(review.article).toMatchObject({ state: 'in_review', assignee: 'ana', revision: 1 });
  expect(done(review, 'eva', { kind: 'seen', pairs: ['p1'], how: 'read' }).article.assignee).toBe('ana');
});

test('a comment takes nothing', () => {
  const review = done(sample(), 'ana', { kind: 'commented', id: 'c1', pair: 'p1', text: 'hm' });
  expect(review.article).toMatchObject({ state: 'imported', assignee: null, revision: 1 });
  expect(review.comments).toHaveLength(1);
});

test('a correction is the text, raises revisions and is seen by its author alone', () => {
  const seen = done(sample(), 'eva', { kind: 'seen', pairs: ['p2'], how: 'rested' });
  const review = done(seen, 'ana', corrected('p2', 'Wang came to Budapest.'));
  expect(pairOf(review, 'p2')).toMatchObject({ revision: 2, state: 'corrected', seenBy: ['ana'] });
  expect(review.article.revision).toBe(2);
  expect(review.correctors).toEqual(['ana']);
  expect(review.article.progress.untouched).toBeCloseTo(18 / 19, 5);
});

test('a corrected headline is the headline of the queue', () => {
  expect(done(sample(), 'ana', corrected('p1', 'China offers help')).article.targetTitle).toBe('China offers help');
});

test('seen and confirmed do not raise the revision; a verdict does', () => {
  const flagged = done(sample(), null, checked(flagOn('f1', 'p2', 't2', 'Vanga')));
  const seen = done(flagged, 'ana', { kind: 'seen', pairs: ['p2'], how: 'rested' });
  const confirmed = done(seen, 'ana', { kind: 'confirmed', pair: 'p2', revision: 1 });
  expect(confirmed.article.revision).toBe(1);
  expect(pairOf(confirmed, 'p2')?.state).toBe('confirmed');
  const verdict = { kind: 'settled', key: 'k-Vanga', verdict: 'ignored', reason: 'house-style', note: null } as const;
  const settled = done(confirmed, 'eva', verdict);
  expect(settled.article.revision).toBe(2);
  expect(settled.flags[0]).toMatchObject({ state: 'ignored', settledBy: 'eva', reason: 'house-style' });
  expect(pairOf(settled, 'p2')?.seenBy).toEqual(['ana', 'eva']);
});

test('a change of an approved article opens it again and wants a new submission', () => {
  const approved = done(
    sample(),
    'eva',
    { kind: 'submitted', revision: 1 },
    { kind: 'approved', revision: 1, edition: 'e1', hash: 'h', override: null },
  );
  expect(approved.article).toMatchObject({ state: 'approved', submittedBy: 'eva' });
  const changed = done(approved, 'mia', corrected('p2', 'Wang came.'));
  expect(changed.article).toMatchObject({ state: 'in_review', submittedBy: null });
  expect(done(approved, 'mia', { kind: 'seen', pairs: ['p1'], how: 'read' }).article.state).toBe('approved');
});

test('a return goes back to the one who had it', () => {
  const returned = done(
    sample(),
    'eva',
    { kind: 'taken' },
    { kind: 'submitted', revision: 1 },
    { kind: 'returned', revision: 1, reason: 'names' },
  );
  expect(returned.article).toMatchObject({ state: 'returned', assignee: 'eva', submittedBy: null });
  expect(done(returned, 'mia', corrected('p2', 'Wang.')).article).toMatchObject({
    state: 'in_review',
    assignee: 'eva',
  });
});

test('restored noise counts, must be seen and makes its author a corrector', () => {
  const review = done(sample(), 'ana', { kind: 'noise', pair: 'p5', restored: true });
  expect(review.article.progress).toMatchObject({ pairs: 7, seen: 1 });
  expect(review.correctors).toEqual(['ana']);
});

test('purging leaves hashes and decisions, nothing that was typed', () => {
  const review = done(
    sample(),
    'ana',
    corrected('p2', 'SECRET'),
    { kind: 'commented', id: 'c1', pair: null, text: 'SECRET' },
    { kind: 'submitted', revision: 2 },
    { kind: 'returned', revision: 2, reason: 'SECRET' },
  );
  const purged = done(review, 'adm', { kind: 'purged', reason: 'asked' });
  expect(JSON.stringify(purged)).not.toMatch(/SECRET|Budapest|Budimpešt|China/);
  expect(purged.intake.target.hash).toBe(review.intake.target.hash);
  expect(purged.article.state).toBe('purged');
  const act = actsOf(review, 'adm', { kind: 'purged', reason: 'asked' });
  expect(replay(purged.article, purged.intake, act)).toMatchObject({ pairs: [], seq: purged.seq });
});

test('a review is not a refusal', () => {
  expect(isRefusal(sample())).toBe(false);
});
