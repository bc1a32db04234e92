import { expect, test } from 'vitest';
import type { Act, ActBody } from '../../../src/model/act.js';
import { historyView } from '../../../src/web/view-models/history-view.js';
import { PEOPLE, sample, WORDS } from '../sample-article.js';

const acts = (...bodies: readonly (readonly [string | null, ActBody])[]): Act[] =>
  bodies.map(([by, body], index) => ({ article: 'a1', desk: 'default', seq: index + 1, at: index * 60_000, by, body }));

const told = (list: readonly Act[]) => historyView(list, { review: sample(), words: WORDS, people: PEOPLE });

const typed = (text: string): ActBody => ({
  kind: 'corrected',
  pair: 'p6',
  revision: 0,
  text: { text, marks: [] },
  origin: 'typed',
  flag: null,
});

test('a correction typed with pauses is one entry with the marks from first to last', () => {
  const [entry, ...others] = told(acts(['u1', typed('They took pack')], ['u1', typed('They took packs out.')]));
  expect(others).toEqual([]);
  expect(entry?.text).toContain('history:corrected {"number":"5","count":2');
  expect(entry?.runs.map(({ text }) => text)).toEqual(['They took ', 'packages', 'packs', ' out.']);
});

test("another person's correction is an entry of its own, newest first", () => {
  expect(told(acts(['u1', typed('a')], ['u2', typed('b')])).map(({ by }) => by)).toEqual(['Marko', 'Jelena']);
});

test('looking at pairs one after the other is told once; later runs of the checks not at all', () => {
  const checked: ActBody = { kind: 'checked', version: '1', flags: [] };
  const seen = (pair: string): ActBody => ({ kind: 'seen', pairs: [pair], how: 'rested' });
  const entries = told(acts([null, checked], ['u1', seen('p1')], ['u1', seen('p3')], [null, checked]));
  expect(entries.map(({ text }) => text.split(' ')[0])).toEqual(['history:seen', 'history:checked']);
  expect(entries[0]?.text).toContain('"count":2');
});

test('reasons, notes and comments stand beside the act', () => {
  const entries = told(
    acts(
      ['u1', { kind: 'commented', id: 'c', pair: 'p3', text: 'Who?' }],
      ['u2', { kind: 'returned', revision: 3, reason: 'Names' }],
    ),
  );
  expect(entries.map(({ quote }) => quote)).toEqual(['Names', 'Who?']);
});

test('what was taken back is the text before the next correction', () => {
  const undone: ActBody = {
    kind: 'undone',
    seq: 1,
    removed: [],
    pairs: [{ pair: { ...sample().pairs[5]!, text: null }, after: null }],
    flags: [],
    comments: [],
  };
  const [last] = told(acts(['u1', typed('wrong')], ['u1', undone], ['u1', typed('They took packs out.')]));
  expect(last?.runs.map(({ text }) => text)).toContain('packages');
});
