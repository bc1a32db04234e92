import { expect, test } from 'vitest';
import { rowViews } from '../../../src/web/view-models/review-view.js';
import type { Run } from '../../../src/web/view-models/runs.js';
import { actor, context, sample } from '../sample-article.js';

const flat = (runs: readonly Run[]) =>
  runs
    .map(({ text, wraps }) =>
      wraps.reduceRight((inner, { tag, classes }) => `<${[tag, classes].filter(Boolean).join(' ')}:${inner}>`, text),
    )
    .join('');

const closed = rowViews(context(), null);
const at = (index: number) => closed[index]!;

test('noise has no number, the text is numbered without it', () => {
  expect(closed.map(({ number }) => number)).toEqual(['1', '', '2', '3', '4', '5', '6', '7']);
});

test('a doubt is marked in the text, lettered, its evidence tinted in the source, its note in the margin', () => {
  expect(flat(at(2).target)).toBe('Radomir <mark doubt major:Pejakovića><sup letter major:a> was sentenced.');
  expect(flat(at(2).source)).toBe('Osuđen je Radomir <mark evidence major:Pejaković>.');
  expect(at(2).notes).toEqual([{ id: 'f1', letter: 'a', severity: 'major', message: 'message of name-case-ending' }]);
});

test('noise without a translation is not called missing', () => {
  const review = sample();
  const pairs = review.pairs.map((pair) => (pair.role === 'noise' ? { ...pair, target: [] } : pair));
  const noise = rowViews(context({ ...review, pairs }), null).find((row) => row.noise);
  expect(noise?.target).toEqual([]);
});

test('a missing sentence is a dashed note with its letter where the translation would stand', () => {
  expect(flat(at(3).target)).toBe('<span gap critical:workbench:missing.sentence><sup letter critical:a>');
  expect(at(3).classes).toContain('untranslated');
  expect(flat(at(3).source)).not.toContain('letter');
});

test('missing words are a dashed note at their place', () => {
  expect(flat(at(4).target)).toBe(
    'He is satisfied with the verdict<span gap major:workbench:missing.words {"count":5}><sup letter major:a>.',
  );
});

test('a correction shows what was struck out and put in', () => {
  expect(flat(at(5).target)).toBe('They took <del:packages><ins:packs> out.');
  expect(at(5).symbol).toBe('✎');
});

test('a translation without source says so', () => {
  expect(flat(at(6).source)).toContain('workbench:missing.source');
});

test('sentences of one paragraph follow each other without its space', () => {
  expect(closed.map(({ classes }) => classes.includes('paragraph'))).toEqual([
    true,
    true,
    true,
    false,
    true,
    true,
    false,
    true,
  ]);
});

test('the open row has the editor, full cards with digits across them, hints and settled flags apart', () => {
  const [card] = rowViews(context(), 'p3')[2]!.open!.cards;
  expect(card?.suggestions).toEqual([
    { index: 0, key: '1', text: 'Pejaković', deletes: false },
    { index: 1, key: '2', text: '', deletes: true },
  ]);
  const open = rowViews(context(), 'p8')[7]!.open!;
  expect([open.cards.length, open.hints.length, open.settled.map(({ by }) => by)]).toEqual([0, 1, ['Jelena']]);
});

test('what was typed stays in the editor beside what the article has', () => {
  const problem = { kind: 'conflict', message: 'meanwhile', typed: 'mine' } as const;
  const open = rowViews(context(), 'p6', problem)[5]!.open!;
  expect([open.text, open.theirs, open.revision]).toEqual(['mine', 'They took packs out.', 1]);
  expect(open.marked).toEqual([{ text: 'mine', wraps: [] }]);
});

test('a viewer may look but not act; a reviewer not once it is submitted, an editor still', () => {
  const mayEdit = (role: 'viewer' | 'reviewer' | 'editor', state: 'in_review' | 'submitted') => {
    const review = sample();
    const submitted = { ...review, article: { ...review.article, state } };
    return rowViews(context(submitted, actor(role)), 'p3')[2]!.open!.acts.edit;
  };
  expect(mayEdit('viewer', 'in_review')).toBe(false);
  expect(mayEdit('reviewer', 'in_review')).toBe(true);
  expect(mayEdit('reviewer', 'submitted')).toBe(false);
  expect(mayEdit('editor', 'submitted')).toBe(true);
});

test('the fingerprint changes with everything that a row shows', () => {
  const review = sample();
  const [one] = review.flags;
  const changed = [
    { ...review, flags: review.flags.map((flag) => (flag === one ? { ...flag, state: 'ignored' as const } : flag)) },
    { ...review, pairs: review.pairs.map((pair) => (pair.id === 'p3' ? { ...pair, state: 'seen' as const } : pair)) },
    { ...review, comments: [] },
  ];
  for (const other of changed) {
    const digests = rowViews(context(other), null).map(({ digest }) => digest);
    expect(digests.filter((digest, index) => digest !== at(index).digest)).toHaveLength(1);
    expect(digests[2]).not.toBe(at(2).digest);
  }
});

test('a place whose words are gone draws no mark, but its note stays', () => {
  const review = sample();
  const moved = {
    ...review,
    flags: review.flags.map((flag) => ({ ...flag, place: { ...flag.place, text: 'not there' } })),
  };
  const row = rowViews(context(moved), null)[2]!;
  expect(flat(row.target)).toBe('Radomir Pejakovića was sentenced.');
  expect(row.notes).toHaveLength(1);
});
