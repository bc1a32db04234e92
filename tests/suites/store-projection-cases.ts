import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../src/desk/new-id.js';
import type { ActBody } from '../../src/model/act.js';
import type { Review, ReviewPair } from '../../src/model/review.js';
import { applyAll, replay } from '../../src/review/apply.js';
import type { DatabasePlace } from '../../src/store/open-database.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { act, AWKWARD, DESK, sampleArticle } from './sample-review.js';

/** A small generator with a seed (mulberry32), so that a failure can be had again. */
function randomness(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Anything that may happen to an article, sensible or not. */
function randomBody(review: Review, random: (below: number) => number): ActBody {
  const place = random(review.pairs.length);
  const { id: pair = 'p1', revision = 1, source = [], target = [] } = review.pairs[place] ?? {};
  const { id: next, ...near } = review.pairs[place + 1] ?? { id: pair, source, target };
  const text =
    [null, { text: '', marks: [] }, { text: `${AWKWARD} ${String(random(9))}`, marks: [] }][random(3)] ?? null;
  const flag = review.flags[random(review.flags.length || 1)];
  const bodies: readonly ActBody[] = [
    { kind: 'corrected', pair, revision, text, origin: 'typed', flag: null },
    { kind: 'settled', key: flag?.key ?? 'none', verdict: 'ignored', reason: 'other', note: AWKWARD },
    { kind: 'settled', key: flag?.key ?? 'none', verdict: 'reopened', reason: null, note: null },
    { kind: 'seen', pairs: [pair, next], how: 'read' },
    { kind: 'confirmed', pair, revision },
    { kind: 'commented', id: newId(), pair: random(2) === 0 ? null : pair, text: AWKWARD },
    { kind: 'merged', pair, next },
    { kind: 'unlinked', pair, other: `p${String(100 + review.seq)}` },
    ...realigning(pair, next, source, target, near, review.seq),
    { kind: 'noise', pair, restored: random(2) === 0 },
    { kind: 'checked', version: '0.0.1', flags: review.flags.filter(() => random(3) > 0) },
    { kind: 'submitted', revision: review.article.revision },
    { kind: 'returned', revision: review.article.revision, reason: AWKWARD },
    { kind: 'handed-back' },
    { kind: 'taken' },
  ];
  return bodies[random(bodies.length)] ?? { kind: 'taken' };
}

/** Splits, moves, places and links: parts of segments and gaps of corrected texts must come back from the store. */
function realigning(
  pair: string,
  next: string,
  source: readonly string[],
  target: readonly string[],
  near: Pick<ReviewPair, 'source' | 'target'>,
  seq: number,
): readonly ActBody[] {
  const text = { text: AWKWARD, marks: [] };
  const [first = 't1'] = target;
  const parts = first.includes('~') ? target : [`${first}~0-1`, `${first}~1-2`, ...target.slice(1)];
  return [
    {
      ...{ kind: 'split', pair, other: `p${String(200 + seq)}` },
      first: { source, target: parts.slice(0, 1), text },
      second: { source: [], target: parts.slice(1), text, gap: '\n\n' },
    },
    {
      ...{ kind: 'moved', pair, to: next, side: 'source' },
      left: { source: [], target, text: null },
      grown: { source: [...source, ...near.source], target: near.target, text: null },
    },
    { kind: 'placed', pair, after: next },
    { kind: 'linked', pair: next, source: pair },
  ];
}

/** The stored projection is what the stored acts make, whatever happened. */
export function projectionCases(newPlace: () => Promise<DatabasePlace>): void {
  let place: DatabasePlace;
  let store: Store;
  beforeAll(async () => {
    place = await newPlace();
    store = await openStore(place);
  });
  afterAll(() => store.close());

  test.each([1, 2, 3, 4])('forty acts at random, seed %i', async (seed) => {
    const random = randomness(seed);
    const { review, acts, audit } = sampleArticle({}, 10);
    const { article, intake } = review;
    let now = replay(article, intake, acts);
    await store.articles.add({ review: now, acts, audit });
    for (let turn = 0; turn < 40; turn += 1) {
      const before = turn % 3 === 0 ? ((await store.articles.review(DESK, article.id)) ?? now) : now;
      const done = act(before, before.seq + 1, `u${String(random(3))}`, randomBody(before, random));
      const after = applyAll(before, [done]);
      expect(await store.articles.commit({ before, after, acts: [done], audit: [], edition: null, outbox: [] })).toBe(
        true,
      );
      now = after;
    }
    const other = await openStore(place);
    const [stored, kept] = [await other.articles.review(DESK, article.id), await other.articles.acts(DESK, article.id)];
    await other.close();
    expect(stored).toEqual(now);
    expect(stored).toEqual(replay(article, intake, kept));
    expect(kept).toHaveLength(41);
  });
}
