import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { REALIGNING_KINDS, type ActBody } from '../../src/model/act.js';
import type { IntakeSide } from '../../src/model/article.js';
import type { Segment } from '../../src/model/document.js';
import type { Review } from '../../src/model/review.js';
import { apply } from '../../src/review/apply.js';
import { beginning } from '../../src/review/beginning.js';
import { currentArticle, sourceNow, targetNow } from '../../src/review/current.js';
import { editionBlocks } from '../../src/review/edition-blocks.js';
import { segmentsNamed } from '../../src/review/pair-text.js';
import { isGone } from '../../src/review/reconcile.js';
import { attempt, attemptsOf, begin, checkedAgain, unchecked, type Attempt, type Story } from './random-acts.js';
import { articles } from './random-articles.js';

vi.setConfig({ testTimeout: 300_000 });

const RUNS = { numRuns: 1000, seed: 20_270_311 };
const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });
const attempts = attemptsOf(undefined, 12);
const realigning = new Set<ActBody['kind']>(REALIGNING_KINDS);

/** Tells a story and looks at it after every act, before and after the checks have run again. */
function tell(start: Story, list: readonly Attempt[], look: (story: Story, before: Story) => void): Story {
  return list.reduce((story, what) => {
    const acted = unchecked(story, what);
    if (acted === story) return story;
    look(acted, story);
    const next = checkedAgain(acted);
    expectAnchored(next.review);
    return next;
  }, start);
}

/** Every character of a side but the white space at a cut stands in exactly one pair, and no cut tears a character. */
function faultsOf(side: IntakeSide | null, ids: readonly string[]): string[] {
  if (side === null) return ids.map((id) => `${id} has no side`);
  const parts = segmentsNamed(side, ids).sort((one, other) => one.start - other.start);
  const faults = parts.length === ids.length ? [] : [`some of ${ids.join()} are not there`];
  const { text } = side.document;
  for (const segment of side.segments) {
    const own = parts.filter(({ start, end }) => start >= segment.start && end <= segment.end);
    const bounds = own.flatMap(({ start, end }) => [start, end]);
    const gaps = [segment.start, ...bounds, segment.end];
    for (let index = 0; index < gaps.length; index += 2)
      if (gaps[index]! > gaps[index + 1]! || text.slice(gaps[index], gaps[index + 1]).trim() !== '')
        faults.push(`${segment.id} is not whole: ${gaps.join()}`);
    for (const part of own)
      if (part.text === '' || text.slice(part.start, part.end) !== part.text) faults.push(part.id);
    if (own.length > 1) faults.push(...torn(segment, bounds));
  }
  return faults;
}

function torn({ id, text, start, end }: Segment, bounds: readonly number[]): string[] {
  const between = new Set([...GRAPHEMES.segment(text)].map(({ index }) => start + index).concat(end));
  return bounds.filter((bound) => !between.has(bound)).map((bound) => `${id} is torn at ${String(bound - start)}`);
}

function expectSound({ intake, pairs, comments, flags }: Review): void {
  const faults = (['source', 'target'] as const).flatMap((side) =>
    faultsOf(
      intake[side],
      pairs.flatMap((pair) => pair[side]),
    ),
  );
  const starts = pairs.flatMap(({ target }) => segmentsNamed(intake.target, target).map(({ start }) => start));
  if (starts.some((start, index) => start <= (starts[index - 1] ?? -1))) faults.push(`order ${starts.join()}`);
  const ids = new Set(pairs.map(({ id }) => id));
  if (ids.size !== pairs.length) faults.push('a pair stands twice');
  for (const { pair } of [...comments, ...flags]) if (pair !== null && !ids.has(pair)) faults.push(`${pair} is gone`);
  const roles = new Map(
    [...(intake.source?.segments ?? []), ...intake.target.segments].map(({ id, role }) => [id, role]),
  );
  for (const { role, source, target } of pairs)
    for (const id of [...source, ...target])
      if ((roles.get(id.split('~')[0]!) === 'noise') !== (role === 'noise')) faults.push(`${id} in ${role}`);
  expect(faults).toEqual([]);
}

/** Every flag that stands marks the text that it says, in a segment of its pair. */
function expectAnchored(review: Review): void {
  const standing = new Map(
    [...sourceNow(review), ...targetNow(review)].map(({ pair, segment }) => [segment.id, { pair, text: segment.text }]),
  );
  const faults = review.flags.flatMap((flag) => {
    if (isGone(flag)) return [];
    const lost = [flag.place, ...flag.also].filter(
      ({ segment, start, end, text }) => standing.get(segment)?.text.slice(start, end) !== text,
    );
    const home = standing.get(flag.place.segment)?.pair;
    return [
      ...lost.map(({ segment, text }) => `${segment}: ${text}`),
      ...(home === flag.pair ? [] : [`${flag.pair} ${home ?? ''}`]),
    ];
  });
  expect(faults).toEqual([]);
}

const published = (review: Review) => {
  const { blocks, leftOut } = editionBlocks(review);
  return [blocks, leftOut].map((list) => list.map(({ role, text }) => `${role}: ${text}`));
};

const said = ({ source, target, text }: Review['pairs'][number]) => ({ source, target, text });

/** Realigning changes nothing of the text; what it did not touch keeps its marks; what it touched counts on and is unread. */
function expectOnlyRealigned({ review }: Story, { review: before }: Story): void {
  expect(published(review)).toEqual(published(before));
  expectAnchored(review);
  expect(review.article.revision).toBe(before.article.revision + 1);
  for (const pair of review.pairs) {
    const known = before.pairs.find(({ id }) => id === pair.id);
    if (!known) expect(pair.seenBy).toEqual([]);
    else if (pair.revision === known.revision) expect(pair).toEqual(known);
    else expect(pair.revision).toBe(known.revision + 1);
    if (known && JSON.stringify(said(known)) === JSON.stringify(said(pair))) expect(pair.seenBy).toEqual(known.seenBy);
  }
}

test('a thousand stories: nothing is lost or doubled, every anchor holds, realigning changes no text', () => {
  const count = { acts: 0, realigned: {} as Record<string, number>, inside: 0, undone: 0 };
  fc.assert(
    fc.property(articles, attempts, (article, list) => {
      const used = new Set(article.pairs.map(({ id }) => id));
      tell(begin(article), list, (story, before) => {
        count.acts += 1;
        const { body } = story.acts.at(-1)!;
        expectSound(story.review);
        if (realigning.has(body.kind)) {
          count.realigned[body.kind] = (count.realigned[body.kind] ?? 0) + 1;
          if (body.kind === 'split' && /~/.test(JSON.stringify([body.first, body.second]))) count.inside += 1;
          if ('other' in body) expect(used.has(body.other)).toBe(false);
          expectOnlyRealigned(story, before);
        }
        const undone = body.kind === 'undone' ? before.acts[body.seq - 1]!.body.kind : null;
        if (undone && realigning.has(undone)) {
          expect(published(story.review)).toEqual(published(before.review));
          expectAnchored(story.review);
          count.undone += 1;
        }
        for (const { id } of story.review.pairs) used.add(id);
      });
    }),
    RUNS,
  );
  console.log(`${String(RUNS.numRuns)} stories, seed ${String(RUNS.seed)}: ${JSON.stringify(count)}`);
  expect(count.acts).toBeGreaterThan(8000);
  for (const kind of REALIGNING_KINDS) expect([kind, count.realigned[kind]! > 30]).toEqual([kind, true]);
  expect(count.inside).toBeGreaterThan(200);
});

test('nothing typed is lost: it stands in the text, or in the history', () => {
  fc.assert(
    fc.property(articles, attempts, (article, list) => {
      tell(begin(article), list, ({ acts, review }, before) => {
        const { body } = acts.at(-1)!;
        if (body.kind === 'corrected' && body.text)
          expect(review.pairs.find(({ id }) => id === body.pair)?.text).toEqual(body.text);
        if (!realigning.has(body.kind)) return;
        const typed = (list: Review['pairs']) => list.flatMap(({ text }) => text?.text.match(/\S+/g) ?? []);
        const now = typed(review.pairs).join('');
        expect(typed(before.review.pairs).filter((word) => !now.includes(word))).toEqual([]);
      });
    }),
    { ...RUNS, numRuns: 150 },
  );
});

test('act by act from stored JSON is the same as the story told at once, and the checks get a sound article', () => {
  fc.assert(
    fc.property(articles, attempts, (article, list) => {
      const { review, acts } = list.reduce(attempt, begin(article));
      const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
      const replayed = acts.reduce(
        (now, act) => stored(apply(now, stored(act))),
        stored(beginning(review.article, review.intake)),
      );
      expect(replayed).toEqual(stored(review));
      const { source, target, pairs } = currentArticle(review);
      expect(pairs.flatMap((pair) => pair.target)).toEqual(target.map(({ id }) => id));
      expect(pairs.flatMap((pair) => pair.source).sort()).toEqual((source ?? []).map(({ id }) => id).sort());
      expect(new Set([...(source ?? []), ...target].map(({ id }) => id)).size).toBe(
        (source ?? []).length + target.length,
      );
    }),
    { ...RUNS, numRuns: 200 },
  );
});

const REALIGN = attemptsOf(
  ['merge', 'merge-up', 'split', 'split', 'split', 'move', 'move', 'place', 'link', 'unlink'],
  5,
);

test('an article that was only realigned goes out word for word as the machine wrote it', () => {
  fc.assert(
    fc.property(articles, REALIGN, (article, list) => {
      const { review } = list.reduce(attempt, begin(article));
      expect(published(review)).toEqual(published(article));
      expect(review.correctors).toEqual([]);
      expect(review.article.progress.open).toBe(review.flags.filter(({ state }) => state === 'open').length);
    }),
    { ...RUNS, numRuns: 300 },
  );
});

const picture = ({ pairs, flags, comments, article }: Review) => ({
  pairs: pairs.map(({ revision: _, ...pair }) => pair),
  flags: flags.filter((flag) => !isGone(flag)).sort((one, other) => one.id.localeCompare(other.id)),
  comments,
  progress: article.progress,
});

const UNDOABLE: readonly Attempt['kind'][] = [
  ...([
    'correct',
    'delete',
    'suggest',
    'restore',
    'settle',
    'confirm',
    'noise',
    'unlink',
    'merge',
    'merge-up',
  ] as const),
  ...(['split', 'split', 'split', 'move', 'move', 'move', 'place', 'link'] as const),
];

test('undo brings back exactly what was there, and all the way the beginning', () => {
  let undone = 0;
  fc.assert(
    fc.property(articles, attemptsOf(UNDOABLE, 5), (article, list) => {
      const start = begin(article);
      const undo = { who: 2, kind: 'undo', at: 0, text: '', caret: 0 } as const;
      let story = start;
      const seen: Story[] = [];
      for (const what of list) {
        const next = attempt(story, { ...what, who: 2 });
        if (next !== story) seen.push(story);
        story = next;
      }
      for (const before of seen.reverse()) {
        story = attempt(story, undo);
        expect(picture(story.review)).toEqual(picture(before.review));
        undone += 1;
      }
      expect(picture(story.review)).toEqual(picture(start.review));
    }),
    { ...RUNS, numRuns: 300 },
  );
  expect(undone).toBeGreaterThan(1000);
});
