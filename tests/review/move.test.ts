import { expect, test } from 'vitest';
import type { ActBody } from '../../src/model/act.js';
import type { Side } from '../../src/model/document.js';
import { isRefusal, type Refusal } from '../../src/model/refusal.js';
import type { Review } from '../../src/model/review.js';
import { move, place } from '../../src/review/move.js';
import { link } from '../../src/review/realign.js';
import { undo } from '../../src/review/undo.js';
import { actsOf, checked, corrected, done, flagOn, person, sample, startOf } from './sample-review.js';

const ana = person('ana');

function both(review: Review, pair: string, other: string) {
  const revision = (id: string) => review.pairs.find((known) => known.id === id)?.revision ?? 0;
  return { pair, revision: revision(pair), other: { pair: other, revision: revision(other) } };
}

const moving = (review: Review, pair: string, to: string, side: Side) =>
  move(review, ana, { ...both(review, pair, to), side });

function after(review: Review, acts: readonly ActBody[] | Refusal): Review {
  if (isRefusal(acts)) throw new Error(acts.key);
  return done(review, 'ana', ...acts);
}

const beads = ({ pairs }: Review) => pairs.map(({ id, source, target }) => `${id} ${source.join()}|${target.join()}`);

const merged = done(sample(), null, { kind: 'merged', pair: 'p2', next: 'p3' });

test('the last sentence goes down, the first one up; what was said of it follows', () => {
  const said = done(merged, null, checked(flagOn('f1', 'p2', 't3', 'He')));
  const down = after(said, moving(said, 'p2', 'p4', 'target'));
  expect(beads(down).slice(1, 3)).toEqual(['p2 s2,s3|t2', 'p4 s4|t3']);
  expect(down.flags[0]).toMatchObject({ pair: 'p4', place: { segment: 't3', start: 0 } });
  expect(down.pairs.slice(1, 3)).toMatchObject([{ revision: 3, seenBy: [] }, { revision: 2 }]);
  const up = after(down, moving(down, 'p4', 'p2', 'target'));
  expect(beads(up).slice(1, 3)).toEqual(['p2 s2,s3|t2,t3', 'p4 s4|']);
});

test('a pair with nothing left goes, its comments follow, and Undo brings it back where it stood', () => {
  const said = done(sample(), 'eva', { kind: 'commented', id: 'c1', pair: 'p4', text: 'missing' });
  const gone = after(said, moving(said, 'p4', 'p6', 'source'));
  expect(beads(gone)).toEqual(['p1 s1|t1', 'p2 s2|t2', 'p3 s3|t3', 'p5 s5|t4', 'p6 s4,s6|t5', 'p7 s7|t6']);
  expect(gone.comments[0]?.pair).toBe('p6');
  const acts = [
    ...actsOf(
      sample(),
      'eva',
      said.comments.map(({ id, pair, text }) => ({ kind: 'commented', id, pair, text }) as const)[0]!,
    ),
    ...actsOf(said, 'ana', ...(moving(said, 'p4', 'p6', 'source') as ActBody[])),
  ];
  const back = after(gone, undo(gone, acts, ana));
  expect(beads(back)).toEqual(beads(sample()));
  expect(back.comments[0]?.pair).toBe('p4');
});

test('a translation does not pass what stands between, nor leave a corrected text', () => {
  expect(moving(sample(), 'p3', 'p6', 'target')).toMatchObject({ key: 'align.apart' });
  const alone = done(sample(), null, { kind: 'merged', pair: 'p3', next: 'p4' });
  expect(moving(alone, 'p6', 'p3', 'target')).toMatchObject({ key: 'align.order' });
  const typed = done(merged, 'eva', corrected('p2', 'Both.', 2));
  expect(moving(typed, 'p2', 'p4', 'target')).toMatchObject({ key: 'move.corrected' });
  expect(moving(sample(), 'p4', 'p3', 'target')).toMatchObject({ key: 'move.nothing' });
  expect(moving(sample(), 'p5', 'p6', 'target')).toMatchObject({ key: 'align.noise' });
});

test('either of the two pairs may have changed meanwhile', () => {
  const order = { ...both(sample(), 'p6', 'p7'), side: 'source' } as const;
  for (const pair of ['p6', 'p7']) {
    const changed = done(sample(), 'eva', corrected(pair, 'Changed.'));
    expect(move(changed, ana, order)).toMatchObject({ key: 'align.conflict', code: 409, values: { pair } });
  }
});

test('a sentence that comes to a corrected text stands in it', () => {
  const typed = done(sample(), 'eva', corrected('p7', 'Orbán is content.'));
  const review = after(typed, moving(typed, 'p6', 'p7', 'target'));
  expect(review.pairs.at(-1)?.text?.text).toBe('The meeting lasted three hours. Orbán is content.');
  expect(review.correctors).toEqual(['eva']);
});

test('a source that stands alone moves freely and keeps its marks; a translation keeps its place', () => {
  const seen = done(sample(), 'eva', { kind: 'seen', pairs: ['p4'], how: 'read' });
  const order = { pair: 'p4', revision: 1, direction: 'up' } as const;
  const up = after(seen, place(seen, ana, order));
  expect(up.pairs.map(({ id }) => id).slice(1, 4)).toEqual(['p2', 'p4', 'p3']);
  expect(up.pairs[2]).toMatchObject({ revision: 2, seenBy: ['eva'], state: 'seen' });
  expect(place(seen, ana, { pair: 'p7', revision: 1, direction: 'up' })).toMatchObject({ key: 'align.order' });
  expect(place(seen, ana, { pair: 'p7', revision: 1, direction: 'down' })).toMatchObject({ key: 'place.end' });
});

const CAPTION = startOf(
  [
    ['body', 'Prva.'],
    ['caption', 'Most u Baru.'],
    ['body', 'Druga.'],
  ],
  [
    ['body', 'First.'],
    ['body', 'Second.'],
    ['caption', 'A bridge in Bar.'],
  ],
  [
    ['body', ['s1'], ['t1']],
    ['caption', ['s2'], []],
    ['body', ['s3'], ['t2']],
    ['caption', [], ['t3']],
  ],
);

test('a moved caption finds its source, whichever of the two is named first', () => {
  for (const [pair, other] of [
    ['p2', 'p4'],
    ['p4', 'p2'],
  ] as const) {
    const review = after(CAPTION, link(CAPTION, ana, both(CAPTION, pair, other)));
    expect(beads(review)).toEqual(['p1 s1|t1', 'p3 s3|t2', 'p4 s2|t3']);
  }
  expect(link(CAPTION, ana, both(CAPTION, 'p1', 'p2'))).toMatchObject({ key: 'link.two-sides' });
  const typed = done(CAPTION, 'eva', corrected('p2', 'A bridge.'));
  expect(link(typed, ana, both(typed, 'p2', 'p4'))).toMatchObject({ key: 'link.two-sides' });
});
