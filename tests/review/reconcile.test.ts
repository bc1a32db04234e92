import { expect, test } from 'vitest';
import { checked, corrected, done, flagOn, sample } from './sample-review.js';

const vanga = flagOn('f1', 'p2', 't2', 'Vanga');
const orban = flagOn('f2', 'p3', 't3', 'Orban', { key: 'orban', start: 12 });
const ignored = { kind: 'settled', key: 'k-Vanga', verdict: 'ignored', reason: 'house-style', note: null } as const;
const states = (review: ReturnType<typeof sample>) => review.flags.map(({ id, state }) => `${id} ${state}`);

test('the same key keeps its id and its verdict, wherever it moves', () => {
  const settled = done(sample(), 'ana', checked(orban, vanga), ignored);
  const again = done(
    settled,
    null,
    checked({ ...vanga, id: 'f1', place: { ...vanga.place, start: 3, end: 8 } }, orban),
  );
  expect(states(again)).toEqual(['f1 ignored', 'f2 open']);
  expect(again.flags[0]).toMatchObject({ reason: 'house-style', settledBy: 'ana', place: { start: 3 } });
});

test('one that vanished with a correction of its pair is fixed, without one lapsed', () => {
  const flagged = done(sample(), null, checked(vanga, orban));
  const mended = done(flagged, 'ana', corrected('p2', 'Wang came to Budapest.'), checked(orban));
  expect(states(mended)).toEqual(['f2 open', 'f1 fixed']);
  const newer = done(mended, null, checked());
  expect(states(newer)).toEqual(['f2 lapsed', 'f1 fixed']);
});

test('a correction before the last analysis fixes nothing later', () => {
  const mended = done(sample(), 'ana', checked(vanga), corrected('p2', 'Vanga came.'), checked(vanga));
  expect(states(done(mended, null, checked()))).toEqual(['f1 lapsed']);
});

test('one that is back is open again under its old id', () => {
  const mended = done(sample(), 'ana', checked(vanga), corrected('p2', 'Wang came.'), checked());
  const back = done(mended, 'ana', corrected('p2', null), checked({ ...vanga, id: 'f1' }));
  expect(states(back)).toEqual(['f1 open']);
  expect(back.flags[0]?.settledAt).toBeNull();
});

test('an ignored flag whose words are gone has lapsed, and asks anew when they are back', () => {
  const settled = done(sample(), 'ana', checked(vanga), ignored, corrected('p2', 'Wang came.'), checked());
  expect(states(settled)).toEqual(['f1 lapsed']);
  expect(states(done(settled, 'ana', corrected('p2', null), checked(vanga)))).toEqual(['f1 open']);
});

test('a doubt over two pairs is fixed by a correction in either', () => {
  const spellings = {
    ...vanga,
    key: 'spell',
    also: [{ side: 'target' as const, segment: 't6', start: 0, end: 5, text: 'Orban' }],
  };
  const mended = done(sample(), 'ana', checked(spellings), corrected('p7', 'Orbán is satisfied.'), checked());
  expect(states(mended)).toEqual(['f1 fixed']);
});

test('equal places are settled together and a new equal place has the verdict too', () => {
  const twin = { ...vanga, id: 'f2', pair: 'p6', place: { ...vanga.place, segment: 't5' } };
  const third = { ...vanga, id: 'f3', pair: 'p7', place: { ...vanga.place, segment: 't6' } };
  const settled = done(sample(), 'ana', checked(vanga, twin), ignored);
  expect(states(settled)).toEqual(['f1 ignored', 'f2 ignored']);
  expect(states(done(settled, null, checked(third, twin, vanga)))).toEqual(['f3 ignored', 'f2 ignored', 'f1 ignored']);
});

test('ids are never used twice', () => {
  const first = done(sample(), 'ana', checked(vanga), corrected('p2', 'Wang.'), checked({ ...orban, id: 'f1' }));
  expect(new Set(first.flags.map(({ id }) => id)).size).toBe(2);
});

test('a flag settled as an accepted error is fixed once it is mended', () => {
  const accepted = { kind: 'settled', key: 'k-Vanga', verdict: 'accepted', reason: null, note: null } as const;
  const mended = done(sample(), 'ana', checked(vanga), accepted, corrected('p2', 'Wang.'), checked());
  expect(mended.flags[0]).toMatchObject({ state: 'fixed', settledBy: 'ana' });
});
