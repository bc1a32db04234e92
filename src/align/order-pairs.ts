import type { Pair, Segment } from '../model/document.js';

/**
 * Pairs in the order of the target; a pair without target follows the pair of the preceding source segment
 * (contracts: Pairs). Ids are given anew, p1, p2 …
 */
export function orderPairs(
  pairs: readonly Omit<Pair, 'id'>[],
  source: readonly Segment[],
  target: readonly Segment[],
): Pair[] {
  const targetPlace = placesOf(target);
  const ordered = pairs
    .filter((pair) => pair.target.length > 0)
    .sort((one, other) => first(one.target, targetPlace) - first(other.target, targetPlace));
  const pairOf = new Map(pairs.flatMap((pair) => pair.source.map((id) => [id, pair] as const)));
  const placed = new Set<Omit<Pair, 'id'>>(ordered);
  source.forEach((segment, index) => {
    const pair = pairOf.get(segment.id);
    if (!pair || placed.has(pair)) return;
    const before = pairOf.get(source[index - 1]?.id ?? '');
    let place = before ? ordered.indexOf(before) + 1 : 0;
    // Two that follow one pair stay in their own order.
    while (before && ordered[place]?.target.length === 0) place += 1;
    ordered.splice(place, 0, pair);
    placed.add(pair);
  });
  return ordered.map((pair, index) => ({ id: `p${String(index + 1)}`, ...pair }));
}

function placesOf(segments: readonly Segment[]): Map<string, number> {
  return new Map(segments.map(({ id }, index) => [id, index]));
}

function first(ids: readonly string[], places: ReadonlyMap<string, number>): number {
  return Math.min(...ids.map((id) => places.get(id) ?? Infinity));
}
