import { expect, test } from 'vitest';
import { isRefusal, type Refusal } from '../../src/model/refusal.js';
import { applySuggestion, correct, restore } from '../../src/review/correct.js';
import { textNow } from '../../src/review/pair-text.js';
import { checked, corrected, done, flagOn, person, sample } from './sample-review.js';

const ana = person('ana');
const typed = (text: string, revision = 1, pair = 'p2') => ({ pair, revision, text, origin: 'typed' as const });
const body = (result: ReturnType<typeof correct>) => (isRefusal(result) ? result : result[0]);

test('a plain text keeps the marks of its words', () => {
  const link = { start: 26, end: 31, kind: 'link', href: 'https://example.org/' } as const;
  expect(body(correct(sample([link]), ana, typed('  Wang came to Budapest.\r\n')))).toEqual({
    ...{ kind: 'corrected', pair: 'p2', revision: 1, origin: 'typed', flag: null },
    text: { text: 'Wang came to Budapest.', marks: [{ start: 0, end: 4, kind: 'link', href: 'https://example.org/' }] },
  });
});

test('a correction against an older text is refused with both texts', () => {
  const review = done(sample(), 'eva', corrected('p2', 'Wang came.'));
  expect(correct(review, ana, typed('Wang arrived.'))).toMatchObject({
    ...{ key: 'correct.conflict', code: 409 },
    values: { pair: 'p2', revision: 2, mine: 'Wang arrived.', theirs: 'Wang came.' },
  });
  expect(correct(review, ana, typed('Wang came.'))).toEqual([]);
});

test('deleting asks once', () => {
  expect(correct(sample(), ana, typed(' '))).toMatchObject({ key: 'correct.confirm-delete', code: 422 });
  const confirmed = correct(sample(), ana, { ...typed(''), confirmDelete: true });
  expect(body(confirmed)).toMatchObject({ text: { text: '' } });
  expect(correct(sample(), ana, typed('', 1, 'p4'))).toEqual([]);
});

test('the machine text typed again is the machine text, an unchanged one no act', () => {
  expect(correct(sample(), ana, typed('Vanga came to Budapest.'))).toEqual([]);
  const review = done(sample(), 'ana', corrected('p2', 'Wang came.'));
  expect(body(correct(review, ana, typed('Vanga came to Budapest.', 2)))).toMatchObject({ text: null });
});

test('what cannot be stored is left out, what is too long is refused', () => {
  expect(body(correct(sample(), ana, typed('Wang\u0000 \ud800came.')))).toMatchObject({ text: { text: 'Wang came.' } });
  expect(correct(sample(), ana, typed('x'.repeat(20_001)))).toMatchObject({ key: 'correct.too-long' });
});

test('who may not, and what is no text', () => {
  expect(correct(sample(), person('vic', 'viewer'), typed('x'))).toMatchObject({ key: 'role.reviewer', code: 403 });
  expect(correct(sample(), ana, typed('x', 1, 'p5'))).toMatchObject({ key: 'correct.noise' });
  expect(correct(sample(), ana, typed('x', 1, 'p99'))).toMatchObject({ key: 'pair.gone', code: 409 });
  const submitted = done(sample(), 'ana', { kind: 'submitted', revision: 1 });
  expect(correct(submitted, ana, typed('x'))).toMatchObject({ key: 'locked.submitted', code: 403 });
  expect(isRefusal(correct(submitted, person('eva', 'editor'), typed('x')))).toBe(false);
  const purged = done(sample(), 'adm', { kind: 'purged', reason: 'asked' });
  expect(correct(purged, person('adm', 'admin'), typed('x'))).toMatchObject({ code: 404 });
});

test('a suggestion lands on the words it marks, also in a pair of two sentences', () => {
  const flag = flagOn('f1', 'p2', 't3', 'Orban', { start: 12, suggestions: ['Orbán', ''] });
  const merged = done(sample(), 'ana', { kind: 'merged', pair: 'p2', next: 'p3' }, checked(flag));
  const applied = body(applySuggestion(merged, ana, { flag: 'f1', index: 0 }));
  expect(applied).toMatchObject({
    text: { text: 'Vanga came to Budapest. He met with Orbán.' },
    flag: 'f1',
    origin: 'suggestion',
  });
  const left = body(applySuggestion(merged, ana, { flag: 'f1', index: 1 }));
  expect(left).toMatchObject({ text: { text: 'Vanga came to Budapest. He met with .' } });
  expect(applySuggestion(merged, ana, { flag: 'f1', index: 2 })).toMatchObject({ key: 'suggestion.none' });
  expect(applySuggestion(merged, ana, { flag: 'f9', index: 0 })).toMatchObject({ key: 'flag.gone' });
});

test('leaving a word out leaves no double space', () => {
  const flag = flagOn('f1', 'p2', 't2', 'came', { start: 6, suggestions: [''] });
  const review = done(sample(), null, checked(flag));
  expect(body(applySuggestion(review, ana, { flag: 'f1', index: 0 }))).toMatchObject({
    text: { text: 'Vanga to Budapest.' },
  });
});

test('a suggestion whose words have moved is refused', () => {
  const flag = flagOn('f1', 'p2', 't2', 'Vanga', { suggestions: ['Wang'] });
  const review = done(sample(), 'ana', checked(flag), corrected('p2', 'Yesterday Vanga came.'));
  expect(applySuggestion(review, ana, { flag: 'f1', index: 0 })).toMatchObject({ key: 'suggestion.moved', code: 409 });
});

test('a suggestion applied fixes its flag in the name of whoever applied it', () => {
  const flag = flagOn('f1', 'p2', 't2', 'Vanga', { suggestions: ['Wang'] });
  const review = done(sample(), null, checked(flag));
  const bodies = applySuggestion(review, ana, { flag: 'f1', index: 0 });
  const after = done(review, 'ana', ...(bodies as Exclude<typeof bodies, Refusal>), checked());
  expect(after.flags[0]).toMatchObject({ state: 'fixed', settledBy: 'ana' });
});

test('restoring puts the machine text back', () => {
  const review = done(sample(), 'ana', corrected('p2', 'Wang came.'));
  const bodies = restore(review, ana, { pair: 'p2', revision: 2 }) as Exclude<ReturnType<typeof restore>, Refusal>;
  const back = done(review, 'eva', ...bodies);
  expect(textNow(back.intake, back.pairs[1]!).text).toBe('Vanga came to Budapest.');
  expect(back.correctors).toEqual(['ana', 'eva']);
  expect(restore(review, ana, { pair: 'p2', revision: 1 })).toMatchObject({ key: 'correct.conflict' });
  expect(restore(sample(), ana, { pair: 'p2', revision: 1 })).toEqual([]);
});
