import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Review } from '../../src/model/review.js';
import { replay } from '../../src/review/apply.js';
import { currentArticle } from '../../src/review/current.js';
import { isGone } from '../../src/review/reconcile.js';
import { attempt, attempts, begin, decisions, PEOPLE, type Story } from './random-acts.js';
import { sample } from './sample-review.js';

vi.setConfig({ testTimeout: 60_000 });

const MARKS = [{ start: 26, end: 31, kind: 'link', href: 'https://example.org/' }] as const;
const start = begin(sample(MARKS));
const RUNS = { numRuns: 200, seed: 20_261_124 };

const tell = (list: readonly Parameters<typeof attempt>[1][]): Story => list.reduce(attempt, start);

test('the projection is what replaying the acts gives', () => {
  fc.assert(
    fc.property(attempts, (list) => {
      const { review, acts } = tell(list);
      expect(replay(review.article, review.intake, acts)).toEqual(review);
      expect(acts.map(({ seq }) => seq)).toEqual(acts.map((_, index) => index + 1));
    }),
    RUNS,
  );
});

test('every segment stands in exactly one pair, targets in their order, and every anchor holds', () => {
  fc.assert(
    fc.property(attempts, (list) => {
      const { review } = tell(list);
      const { intake, pairs } = review;
      expect(wholes(pairs.flatMap(({ target }) => target))).toEqual(intake.target.segments.map(({ id }) => id));
      const sources = wholes(pairs.flatMap(({ source }) => source)).sort();
      expect(sources).toEqual((intake.source?.segments ?? []).map(({ id }) => id).sort());
      const ids = pairs.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(review.comments.filter(({ pair }) => pair !== null && !ids.includes(pair))).toEqual([]);
      expect(review.flags.filter((flag) => !isGone(flag) && !ids.includes(flag.pair))).toEqual([]);
    }),
    RUNS,
  );
});

/** Segments, those that were cut named once. */
const wholes = (ids: readonly string[]) => [...new Set(ids.map((id) => id.replace(/~.*/, '')))];

test('the article for the checks is sound: its offsets fit and every segment has its pair', () => {
  fc.assert(
    fc.property(attempts, (list) => {
      const { target, pairs } = currentArticle(tell(list).review);
      expect(pairs.flatMap((pair) => pair.target).sort()).toEqual(target.map(({ id }) => id).sort());
      target.forEach(({ start: from, end, text, marks }, index) => {
        expect(end - from).toBe(text.length);
        expect(from).toBeGreaterThanOrEqual(target[index - 1]?.end ?? 0);
        for (const mark of marks) expect(from <= mark.start && mark.start < mark.end && mark.end <= end).toBe(true);
      });
    }),
    RUNS,
  );
});

test('nothing typed is lost, and a revision never comes twice', () => {
  fc.assert(
    fc.property(attempts, (list) => {
      let story = start;
      for (const what of list) {
        const next = attempt(story, what);
        if (what.kind === 'correct' && next !== story)
          expect(JSON.stringify(next.acts)).toContain(JSON.stringify(what.text.trim()).slice(1, -1));
        const before = new Map(story.review.pairs.map((pair) => [pair.id, pair]));
        for (const pair of next.review.pairs) {
          const known = before.get(pair.id);
          if (!known) continue;
          expect(pair.revision).toBeGreaterThanOrEqual(known.revision);
          if (pair.revision === known.revision) expect(said(pair)).toEqual(said(known));
        }
        expect(next.review.article.revision).toBeGreaterThanOrEqual(story.review.article.revision);
        story = next;
      }
    }),
    RUNS,
  );
});

const said = ({ text, source, target, restored }: Review['pairs'][number]) => ({ text, source, target, restored });

/** What undo must bring back; revisions count on, flags that came and went leave their trace. */
const picture = ({ pairs, flags, comments, article }: Review) => ({
  pairs: pairs.map(({ revision: _, ...pair }) => pair),
  flags: flags.filter((flag) => !isGone(flag)).sort((one, other) => one.id.localeCompare(other.id)),
  comments,
  progress: article.progress,
});

test('undo brings back exactly what was there', () => {
  const undoable = new Set([
    'correct',
    'delete',
    'suggest',
    'restore',
    'settle',
    'confirm',
    'merge',
    'merge-up',
    'split',
    'move',
    'place',
    'link',
    'unlink',
    'noise',
  ]);
  let undone = 0;
  fc.assert(
    fc.property(attempts, (list) => {
      let story = start;
      for (const what of list) {
        const next = attempt(story, what);
        if (next !== story && undoable.has(what.kind)) {
          const back = attempt(next, { ...what, kind: 'undo' });
          expect(back).not.toBe(next);
          expect(picture(back.review)).toEqual(picture(story.review));
          undone += 1;
        }
        story = next;
      }
    }),
    RUNS,
  );
  expect(undone).toBeGreaterThan(300);
});

test('one person can take everything back, step by step, to the machine translation', () => {
  const lasting = new Set([
    'see',
    'see-all',
    'comment',
    'take',
    'hand-back',
    'submit',
    'return',
    'approve',
    'override',
  ]);
  fc.assert(
    fc.property(attempts, (list) => {
      const own = list.filter(({ kind }) => !lasting.has(kind)).map((what) => ({ ...what, who: 2 }));
      let story = own.reduce(attempt, start);
      for (let steps = 0; steps <= own.length; steps += 1)
        story = attempt(story, { who: 2, kind: 'undo', at: 0, text: '', caret: 0 });
      expect(picture(story.review)).toEqual(picture(start.review));
    }),
    RUNS,
  );
});

test('four eyes: whoever approves neither submitted it nor ever corrected it, whatever the role and the override', () => {
  let approvals = 0;
  const ready = PEOPLE.slice(0, 2).reduce(
    (story, _, who) => attempt(story, { who, kind: 'see-all', at: 0, text: '', caret: 0 }),
    start,
  );
  fc.assert(
    fc.property(decisions, (list) => {
      const { acts } = list.reduce(attempt, ready);
      acts.forEach(({ body, by }, index) => {
        if (body.kind !== 'approved') return;
        approvals += 1;
        const earlier = acts.slice(0, index);
        const corrected = earlier.filter((act) => act.body.kind === 'corrected' || act.body.kind === 'noise');
        expect(corrected.map((act) => act.by)).not.toContain(by);
        const opened = earlier.findLastIndex((act) => act.body.kind === 'returned' || act.body.kind === 'approved');
        const submission = earlier.slice(opened + 1).findLast((act) => act.body.kind === 'submitted');
        expect(submission?.by).not.toBe(by);
        if (body.override === null) expect(submission).toBeDefined();
      });
    }),
    { ...RUNS, numRuns: 500 },
  );
  expect(approvals).toBeGreaterThan(80);
});
