import type { LinkCollector } from './links.js';
import { meetings, type Meetings, type MeetingTable } from './meetings.js';
import type { AlignSide } from './side.js';
import { WEIGHTS } from './weights.js';

/** Lines that a first pass set beside each other, with how far it may be believed. */
export interface BelievedBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly weight: number;
}

/**
 * The article's own dictionary: IBM model 1 trained by EM on the beads of the first pass (Brown et al. 1993; as hunalign
 * does, Varga et al. 2005), its expected counts discounted so that words met together only once prove nothing. Words that
 * occur once only stand in for the empty word. Both directions are learned from the same meetings.
 */
export function learnLinks(
  source: AlignSide,
  target: AlignSide,
  beads: readonly BelievedBead[],
  forward: LinkCollector,
  backward: LinkCollector,
): void {
  const met = meetings(source, target, beads);
  const { columns, rows } = directionsOf(met);
  collect(trained(met, columns), columns, forward);
  collect(trained(met, rows), rows, backward);
}

/**
 * Expected counts of all word pairs that were met, each the lesser of both directions; `prior` holds, for each pair, how
 * many meetings what was known before is worth.
 */
export function expectedCounts(met: Meetings, prior: Float64Array): Float64Array {
  const { columns, rows } = directionsOf(met);
  const backward = trained(met, rows, prior);
  return trained(met, columns, prior).map((count, pair) => Math.min(count, backward[pair] ?? 0));
}

function directionsOf(met: Meetings): { readonly columns: Direction; readonly rows: Direction } {
  return {
    columns: { own: met.sources, other: met.targets, totals: met.sourceTotals, walk: byTarget },
    rows: { own: met.targets, other: met.sources, totals: met.targetTotals, walk: bySource },
  };
}

const ROUNDS = 4;
const LEAST = 0.05;
/** In the first round all pairs are equal, but for those known before. */
const PRIOR_START = 10;

/** One direction: the words whose partners are learned, how often each occurs by belief, and how a table is walked. */
interface Direction {
  readonly own: Int32Array;
  readonly other: Int32Array;
  readonly totals: Float64Array;
  readonly walk: (table: MeetingTable) => Walk;
}

/** A table as lists of pairs that share one word of the other side: `lists` of `length` cells, `step` apart. */
interface Walk {
  readonly lists: number;
  readonly length: number;
  readonly nextList: number;
  readonly step: number;
  /** Words that occur once in the whole text: they stand in for the empty word. */
  readonly singles: number;
}

function byTarget({ width, height, sourceSingles }: MeetingTable): Walk {
  return { lists: height, length: width, nextList: width, step: 1, singles: sourceSingles };
}

function bySource({ width, height, targetSingles }: MeetingTable): Walk {
  return { lists: width, length: height, nextList: 1, step: width, singles: targetSingles };
}

function collect(counts: Float64Array, { own, other, totals }: Direction, into: LinkCollector): void {
  counts.forEach((count, pair) => {
    const type = own[pair] ?? 0;
    const strength = (count - WEIGHTS.discount) / Math.max(1, totals[type] ?? 1);
    if (strength > LEAST) into.add(type, other[pair] ?? 0, Math.min(1, strength));
  });
}

/** Expected counts per word pair after a few rounds. */
function trained(met: Meetings, direction: Direction, prior?: Float64Array): Float64Array {
  const counts = new Float64Array(met.sources.length);
  const chances = prior ? prior.map((worth) => 1 + worth * PRIOR_START) : new Float64Array(counts.length).fill(1);
  const sums = new Float64Array(direction.totals.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    expectCounts(met.tables, direction, chances, round === 0 ? 1 : WEIGHTS.emptyWord, counts);
    normalise(counts, direction.own, sums, chances, prior);
  }
  return counts;
}

function expectCounts(
  tables: readonly MeetingTable[],
  { walk }: Direction,
  chances: Float64Array,
  empty: number,
  counts: Float64Array,
): void {
  counts.fill(0);
  for (const table of tables) {
    const { lists, length, nextList, step, singles } = walk(table);
    const { pairs, weight } = table;
    for (let list = 0; list < lists; list += 1) {
      const from = list * nextList;
      const to = from + length * step;
      let sum = empty * (singles + 1);
      for (let cell = from; cell < to; cell += step) sum += chances[pairs[cell] ?? 0] ?? 0;
      const share = weight / sum;
      for (let cell = from; cell < to; cell += step) {
        const pair = pairs[cell] ?? 0;
        counts[pair] = (counts[pair] ?? 0) + share * (chances[pair] ?? 0);
      }
    }
  }
}

function normalise(
  counts: Float64Array,
  own: Int32Array,
  sums: Float64Array,
  chances: Float64Array,
  prior?: Float64Array,
): void {
  sums.fill(0);
  for (let pair = 0; pair < counts.length; pair += 1) {
    const type = own[pair] ?? 0;
    sums[type] = (sums[type] ?? 0) + (counts[pair] ?? 0) + (prior?.[pair] ?? 0);
  }
  for (let pair = 0; pair < counts.length; pair += 1) {
    const worth = (counts[pair] ?? 0) + (prior?.[pair] ?? 0);
    chances[pair] = worth / Math.max(1e-9, sums[own[pair] ?? 0] ?? 0);
  }
}
