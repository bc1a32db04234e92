import { expect, test } from 'vitest';
import { comment, confirm, see } from '../../src/review/look.js';
import { corrected, done, person, sample } from './sample-review.js';

const ana = person('ana');

test('only what this person has not seen costs an act', () => {
  const review = done(sample(), 'ana', { kind: 'seen', pairs: ['p1'], how: 'rested' });
  expect(see(review, ana, { pairs: ['p1', 'p2', 'p99'], how: 'read' })).toEqual([
    { kind: 'seen', pairs: ['p2'], how: 'read' },
  ]);
  expect(see(review, ana, { pairs: ['p1'], how: 'read' })).toEqual([]);
  expect(see(review, person('vic', 'viewer'), { pairs: ['p2'], how: 'read' })).toMatchObject({ code: 403 });
});

test('resting on a row takes no article, reading a paragraph does', () => {
  const after = (how: 'rested' | 'read') => done(sample(), 'ana', { kind: 'seen', pairs: ['p1'], how }).article;
  expect(after('rested')).toMatchObject({ state: 'imported', assignee: null });
  expect(after('read')).toMatchObject({ state: 'in_review', assignee: 'ana' });
});

test('a confirmation is of the text that was read', () => {
  const review = done(sample(), 'eva', corrected('p2', 'Wang came.'));
  expect(confirm(review, ana, { pair: 'p2', revision: 1 })).toMatchObject({
    ...{ key: 'confirm.conflict', code: 409 },
    values: { theirs: 'Wang came.' },
  });
  const confirmed = done(review, 'ana', { kind: 'confirmed', pair: 'p2', revision: 2 });
  expect(confirmed.pairs[1]).toMatchObject({ state: 'corrected', seenBy: ['eva', 'ana'] });
  expect(confirm(confirmed, ana, { pair: 'p2', revision: 2 })).toEqual([]);
});

test('a comment says something about something', () => {
  expect(comment(sample(), ana, { id: 'c', pair: null, text: ' hm\r\nhm ' })).toMatchObject([{ text: 'hm\nhm' }]);
  expect(comment(sample(), ana, { id: 'c', pair: 'p2', text: ' ' })).toMatchObject({ key: 'comment.empty' });
  expect(comment(sample(), ana, { id: 'c', pair: 'p99', text: 'x' })).toMatchObject({ key: 'pair.gone' });
  expect(comment(sample(), ana, { id: 'c', pair: null, text: 'x'.repeat(5001) })).toMatchObject({
    key: 'note.too-long',
  });
});
