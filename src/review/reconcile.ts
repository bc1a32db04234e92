import type { Flag } from '../model/flag.js';
import type { Review, ReviewFlag, ReviewPair } from '../model/review.js';

const UNSETTLED = { state: 'open', reason: null, note: null, settledBy: null, settledAt: null } as const;

/**
 * The flags after another analysis (design §4.4, §4.5). The same key keeps its id and its verdict; one that vanished is fixed
 * when a correction has changed its text since the last analysis, else lapsed; one that is back is open again.
 */
export function reconcile(review: Review, found: readonly Flag[], at: number): ReviewFlag[] {
  const same = matched(review.flags, found);
  const verdicts = new Map(review.flags.filter(isVerdict).map((flag) => [flag.key, flag]));
  const idFor = freeIds(review.flags, found);
  const now = found.map((flag) => {
    const known = same.get(flag);
    return carried(flag, known?.id ?? idFor(flag), known ?? verdicts.get(flag.key));
  });
  const stayed = new Set(same.values());
  const mended = mendedBy(review);
  const gone = review.flags.filter((flag) => !stayed.has(flag));
  return [...now, ...gone.map((flag) => vanished(flag, mended, at))];
}

/** True when the doubt is no longer there. */
export function isGone({ state }: ReviewFlag): boolean {
  return state === 'fixed' || state === 'lapsed';
}

function isVerdict({ state }: ReviewFlag): boolean {
  return state === 'accepted' || state === 'ignored';
}

/** Sets what was found beside what was known under the same key: at the same place, in the same pair, anywhere; those gone last. */
function matched(known: readonly ReviewFlag[], found: readonly Flag[]): Map<Flag, ReviewFlag> {
  const pairs = new Map<Flag, ReviewFlag>();
  const waiting = new Set(known);
  const tries: readonly ((flag: Flag, candidate: ReviewFlag) => boolean)[] = [
    (flag, candidate) => samePlace(candidate, flag) && !isGone(candidate),
    (flag, candidate) => candidate.pair === flag.pair && !isGone(candidate),
    (_, candidate) => !isGone(candidate),
    (flag, candidate) => candidate.pair === flag.pair,
    () => true,
  ];
  for (const fits of tries) {
    const byKey = grouped([...waiting]);
    for (const flag of found) {
      if (pairs.has(flag)) continue;
      const candidate = byKey.get(flag.key)?.find((each) => waiting.has(each) && fits(flag, each));
      if (!candidate) continue;
      pairs.set(flag, candidate);
      waiting.delete(candidate);
    }
  }
  return pairs;
}

function samePlace({ place: one }: Flag, { place: other }: Flag): boolean {
  return one.segment === other.segment && one.start === other.start;
}

/** In the order of their places, so that equal flags of one pair keep their order when the text moves. */
function grouped(flags: readonly ReviewFlag[]): ReadonlyMap<string, readonly ReviewFlag[]> {
  const groups = new Map<string, ReviewFlag[]>();
  for (const flag of flags.toSorted((one, other) => one.place.start - other.place.start)) {
    const group = groups.get(flag.key);
    if (group) group.push(flag);
    else groups.set(flag.key, [flag]);
  }
  return groups;
}

/** A new flag keeps the analysis' id unless it was used before: ids are never used twice. */
function freeIds(known: readonly ReviewFlag[], found: readonly Flag[]): (flag: Flag) => string {
  const used = new Set(known.map(({ id }) => id));
  let last = Math.max(0, ...[...known, ...found].map(({ id }) => Number(id.slice(1)) || 0));
  return ({ id }) => (used.has(id) ? `f${String((last += 1))}` : id);
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
