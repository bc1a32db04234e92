import { expect, test } from 'vitest';
import type { Act, ActBody } from '../../src/model/act.js';
import type { Review } from '../../src/model/review.js';
import { applyAll } from '../../src/review/apply.js';
import { undo, undoable } from '../../src/review/undo.js';
import { actsOf, checked, corrected, flagOn, person, sample } from './sample-review.js';

function story(...steps: readonly (readonly [string | null, ActBody])[]): { review: Review; acts: Act[] } {
  let review = sample();
  const acts: Act[] = [];
  for (const [by, body] of steps) {
    const made = actsOf(review, by, body);
    acts.push(...made);
    review = applyAll(review, made);
  }
  return { review, acts };
}

const undoing = ({ review, acts }: ReturnType<typeof story>, who = person('ana')) => undo(review, acts, who);
const vanga = flagOn('f1', 'p2', 't2', 'Vanga');
const ignored = { kind: 'settled', key: 'k-Vanga', verdict: 'ignored', reason: 'house-style', note: null } as const;

test('there is nothing to undo of others, of looking, or of before a decision', () => {
  const seen = { kind: 'seen', pairs: ['p1'], how: 'read' } as const;
  expect(undoing(story(['eva', corrected('p2', 'Wang.')], ['ana', seen]))).toMatchObject({ key: 'undo.nothing' });
  const returned = story(
    ['ana', corrected('p2', 'Wang.')],
    ['ana', { kind: 'submitted', revision: 2 }],
    ['eva', { kind: 'returned', revision: 2, reason: 'names' }],
  );
  expect(undoing(returned)).toMatchObject({ key: 'undo.nothing' });
});

test('what Undo would take back can be told from this person’s acts and the decisions alone', () => {
  const told = story(['eva', corrected('p1', 'Eva.')], ['ana', corrected('p2', 'Wang.')]);
  const own = told.acts.filter(({ by }) => by === 'ana');
  expect(undoable(own, person('ana'))).toMatchObject({ seq: 2, body: { kind: 'corrected', pair: 'p2' } });
  const [undone] = undoing(told) as ActBody[];
  const later = actsOf(told.review, 'ana', undone!);
  expect(undoable([...own, ...later], person('ana'))).toBeNull();
  expect(undoable(told.acts, person('ivo'))).toBeNull();
});

test('an ignored flag that lapsed with the correction is ignored again when the correction is taken back', () => {
  const told = story([null, checked(vanga)], ['eva', ignored], ['ana', corrected('p2', 'Wang.')], [null, checked()]);
  expect(told.review.flags[0]?.state).toBe('lapsed');
  const [body] = undoing(told) as ActBody[];
  const back = applyAll(told.review, actsOf(told.review, 'ana', body!, checked(vanga)));
  expect(back.flags).toMatchObject([{ id: 'f1', state: 'ignored', reason: 'house-style', settledBy: 'eva' }]);
  expect(back.pairs[1]).toMatchObject({ text: null, revision: 3, seenBy: ['eva'] });
});

test('a verdict that somebody else has given anew is not taken back', () => {
  const anew = { ...ignored, reason: 'duplicate' } as const;
  expect(undoing(story([null, checked(vanga)], ['ana', ignored], ['eva', anew]))).toMatchObject({
    key: 'undo.changed-since',
  });
});

test('a look of others at another pair and their comments do not stand in the way', () => {
  const told = story(
    ['ana', corrected('p2', 'Wang.')],
    ['eva', corrected('p3', 'They met.')],
    ['eva', { kind: 'commented', id: 'c1', pair: 'p2', text: 'good' }],
  );
  expect(undoing(told)).toMatchObject([{ kind: 'undone', seq: 1, removed: [] }]);
});

test('undoing a merge brings the other pair and its comment home', () => {
  const told = story(
    ['eva', { kind: 'commented', id: 'c1', pair: 'p3', text: 'hm' }],
    ['ana', { kind: 'merged', pair: 'p2', next: 'p3' }],
    ['eva', { kind: 'commented', id: 'c2', pair: 'p2', text: 'on both' }],
  );
  const [body] = undoing(told) as ActBody[];
  const back = applyAll(told.review, actsOf(told.review, 'ana', body!));
  expect(back.pairs.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
  expect(back.comments.map(({ id, pair }) => `${id} ${String(pair)}`)).toEqual(['c1 p3', 'c2 p2']);
});

test('a merge stays when somebody else has worked on the whole', () => {
  const told = story(['ana', { kind: 'merged', pair: 'p2', next: 'p3' }], ['eva', corrected('p2', 'Both.', 2)]);
  expect(undoing(told)).toMatchObject({ key: 'undo.changed-since', code: 409 });
});

test('a reviewer takes nothing back once an editor has it', () => {
  const told = story([null, checked()], ['ana', { kind: 'submitted', revision: 1 }], ['eva', corrected('p2', 'Wang.')]);
  expect(undoing(told)).toMatchObject({ key: 'undo.nothing' });
  expect(undoing(told, person('eva'))).toMatchObject({ key: 'locked.submitted', code: 403 });
  expect(undoing(told, person('eva', 'editor'))).toHaveLength(1);
});

test('to take back a confirmation changes nothing that was reviewed: the article keeps its revision', () => {
  const told = story([null, checked(vanga)], ['ana', { kind: 'confirmed', pair: 'p3', revision: 1 }]);
  const [body] = undoing(told) as ActBody[];
  const back = applyAll(told.review, actsOf(told.review, 'ana', body!));
  expect(back.article.revision).toBe(told.review.article.revision);
  expect(back.pairs[2]).toMatchObject({ state: 'untouched', seenBy: [] });
});

test('a verdict is taken back where its flag stands now, though somebody has merged the pair away', () => {
  const told = story(
    [null, checked(flagOn('f1', 'p3', 't3', 'He'))],
    ['ana', { ...ignored, key: 'k-He' }],
    ['eva', { kind: 'merged', pair: 'p2', next: 'p3' }],
  );
  const [body] = undoing(told) as ActBody[];
  const back = applyAll(told.review, actsOf(told.review, 'ana', body!));
  expect(back.flags).toMatchObject([{ id: 'f1', pair: 'p2', state: 'open', settledBy: null }]);
});
