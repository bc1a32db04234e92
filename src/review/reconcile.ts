import type { Flag } from '../model/flag.js';
import type { Review, ReviewFlag, ReviewPair } from '../model/review.js';

const UNSETTLED = { state: 'open', reason: null, note: null, settledBy: null, settledAt: null } as const;

/**
 * The flags after another analysis (design §4.4, §4.5). The same key keeps its id and its verdict; one that vanished is fixed
 * when a correction has changed its text since the last analysis, else lapsed; one that is back is open again.
 */
export function reconcile(review: Review, found: readonly Flag[], at: number): ReviewFlag[] {
  const waiting = Map.groupBy(review.flags, ({ key }) => key);
  const verdicts = new Map(review.flags.filter(isVerdict).map((flag) => [flag.key, flag]));
  const freshId = idsAfter(review.flags);
  const now = found.map((flag) => {
    const same = takeNearest(waiting.get(flag.key) ?? [], flag.pair);
    return carried(flag, same?.id ?? freshId(), same ?? verdicts.get(flag.key));
  });
  const gone = new Set([...waiting.values()].flat());
  const mended = mendedBy(review);
  return [...now, ...review.flags.filter((flag) => gone.has(flag)).map((flag) => vanished(flag, mended, at))];
}

function isVerdict({ state }: ReviewFlag): boolean {
  return state === 'accepted' || state === 'ignored';
}

/** True when the doubt is no longer there. */
export function isGone({ state }: ReviewFlag): boolean {
  return state === 'fixed' || state === 'lapsed';
}

/** Ids are never used twice: `f12` follows `f11`, whatever became of it. */
function idsAfter(flags: readonly ReviewFlag[]): () => string {
  let last = Math.max(0, ...flags.map(({ id }) => Number(id.slice(1)) || 0));
  return () => `f${String((last += 1))}`;
}

/** Takes the flag of that pair out of those with one key; else one that was there, else one that is back. */
function takeNearest(same: ReviewFlag[], pair: string): ReviewFlag | undefined {
  const there = same.filter((flag) => !isGone(flag));
  const nearest =
    there.find((flag) => flag.pair === pair) ?? same.find((flag) => flag.pair === pair) ?? there[0] ?? same[0];
  if (nearest) same.splice(same.indexOf(nearest), 1);
  return nearest;
}

function carried(flag: Flag, id: string, known: ReviewFlag | undefined): ReviewFlag {
  if (known === undefined || isGone(known)) return { ...flag, id, ...UNSETTLED };
  const { state, reason, note, settledBy, settledAt } = known;
  return { ...flag, id, state, reason, note, settledBy, settledAt };
}

function vanished(flag: ReviewFlag, mended: (flag: ReviewFlag) => boolean, at: number): ReviewFlag {
  if (isGone(flag)) return flag;
  const state = flag.state !== 'ignored' && mended(flag) ? 'fixed' : 'lapsed';
  return { ...flag, state, settledAt: flag.settledAt ?? at };
}

/** A doubt is mended where a correction touched its pair, or (two spellings of one name) the pair of another of its places. */
function mendedBy({ unchecked = [], pairs }: Review): (flag: ReviewFlag) => boolean {
  const changed = new Set(unchecked);
  const segments = new Set(pairs.filter(({ id }) => changed.has(id)).flatMap(segmentIds));
  return ({ pair, place, also }) => changed.has(pair) || [place, ...also].some(({ segment }) => segments.has(segment));
}

function segmentIds({ id, source, target }: ReviewPair): string[] {
  return [...source, ...target, `${id}-new`];
}
