import type { Segment } from '../model/document.js';
import type { CheckContext, PairView } from './check.js';

/** A segment without partner that a reader would miss or wonder at. */
export interface Unmatched {
  readonly segment: Segment;
  /** True when a neighbour is so long that the segment is probably a part of it: the alignment may be wrong. */
  readonly swallowed: boolean;
}

/** Lines that often stand on one side only. */
const FREE_ROLES: ReadonlySet<string> = new Set(['byline', 'dateline', 'caption', 'kicker', 'noise']);

/** Fewest words that make an unmatched segment worth a flag. */
const FEWEST_WORDS = 3;

/** A neighbour that is longer than expected by this share of the segment has probably swallowed it. */
const SWALLOWED_SHARE = 0.36;

const lengthOf = (segments: readonly Segment[]): number => segments.reduce((sum, { text }) => sum + text.length, 0);

/** Segments of `side` whose pair has nothing on the other side; none for loose pairs and translations alone. */
export function* unmatchedSegments(context: CheckContext, side: 'source' | 'target'): Iterable<Unmatched> {
  if (context.article.source === null || context.article.loose === true) return;
  const other = side === 'source' ? 'target' : 'source';
  const paired = context.pairs.filter((pair) => pair.source.length > 0 && pair.target.length > 0);
  if (paired.length === 0) return;
  const ratio = sumOf(paired, other) / Math.max(1, sumOf(paired, side));

  for (const [at, pair] of context.pairs.entries()) {
    if (pair[side].length === 0 || pair[other].length > 0) continue;
    for (const segment of pair[side]) {
      if (FREE_ROLES.has(segment.role) || wordCount(segment.text, context) < FEWEST_WORDS) continue;
      const expected = ratio * segment.text.length;
      const surplus = (neighbour: PairView | undefined): number =>
        neighbour && neighbour[side].length > 0 ? lengthOf(neighbour[other]) - ratio * lengthOf(neighbour[side]) : 0;
      const most = Math.max(surplus(context.pairs[at - 1]), surplus(context.pairs[at + 1]));
      yield { segment, swallowed: most > SWALLOWED_SHARE * expected };
    }
  }
}

function sumOf(pairs: readonly PairView[], side: 'source' | 'target'): number {
  return pairs.reduce((sum, pair) => sum + lengthOf(pair[side]), 0);
}

function wordCount(text: string, { from }: CheckContext): number {
  if (from?.spaced === false) return Math.floor((text.match(/\p{L}/gu)?.length ?? 0) / 2);
  return text.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;
}
