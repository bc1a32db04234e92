import type { LinkCollector } from './links.js';
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
 * occur once only stand in for the empty word.
 */
export function learnLinks(
  own: AlignSide,
  other: AlignSide,
  beads: readonly BelievedBead[],
  direction: 'forward' | 'backward',
  into: LinkCollector,
): void {
  const pairs = meetings(own, other, beads, direction);
  const counts = trained(pairs, own.forms.length);
  pairs.owns.forEach((type, pair) => {
    const strength = ((counts[pair] ?? 0) - WEIGHTS.discount) / Math.max(1, pairs.totals[type] ?? 1);
    if (strength > LEAST) into.add(type, pairs.others[pair] ?? 0, Math.min(1, strength));
  });
}

const ROUNDS = 4;
const LEAST = 0.05;
const LONGEST = 90;

/** Which words met in which beads: each word pair has a number, each bead a table of them. */
interface Meetings {
  readonly owns: readonly number[];
  readonly others: readonly number[];
  /** How often each own word occurs in beads, by belief. */
  readonly totals: Float64Array;
  readonly tables: readonly MeetingTable[];
}

interface MeetingTable {
  /** Pair numbers, a row for each word of the other side. */
  readonly pairs: Int32Array;
  readonly width: number;
  /** Words of the own side that occur once in the whole text. */
  readonly singles: number;
  readonly weight: number;
}

function meetings(
  own: AlignSide,
  other: AlignSide,
  beads: readonly BelievedBead[],
  direction: 'forward' | 'backward',
): Meetings {
  const numbers = new Map<number, number>();
  const owns: number[] = [];
  const others: number[] = [];
  const totals = new Float64Array(own.forms.length);
  const tables: MeetingTable[] = [];
  for (const { source, target, weight } of beads) {
    const all = wordsOf(own, direction === 'forward' ? source : target);
    const words = repeated(own, all);
    const partners = repeated(other, wordsOf(other, direction === 'forward' ? target : source));
    if (weight < 0.05 || all.length > LONGEST || partners.length > LONGEST) continue;
    const pairs = new Int32Array(words.length * partners.length);
    let cell = 0;
    for (const partner of partners) {
      for (const word of words) {
        const key = word * other.forms.length + partner;
        let number = numbers.get(key);
        if (number === undefined) {
          number = owns.length;
          numbers.set(key, number);
          owns.push(word);
          others.push(partner);
        }
        pairs[cell++] = number;
      }
    }
    for (const word of words) totals[word] = (totals[word] ?? 0) + weight;
    tables.push({ pairs, width: words.length, singles: all.length - words.length, weight });
  }
  return { owns, others, totals, tables };
}

function wordsOf(side: AlignSide, lines: readonly number[]): number[] {
  return lines.flatMap((line) => [...(side.types[line] ?? [])]);
}

function repeated(side: AlignSide, words: readonly number[]): number[] {
  return words.filter((word) => (side.counts[word] ?? 0) > 1);
}

/** Expected counts per word pair after a few rounds. */
function trained(meetings: Meetings, types: number): Float64Array {
  let counts: Float64Array = new Float64Array(meetings.owns.length);
  let chances: Float64Array = new Float64Array(meetings.owns.length).fill(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    counts = expectedCounts(meetings, chances, round === 0 ? 1 : WEIGHTS.emptyWord);
    chances = normalised(meetings, counts, types);
  }
  return counts;
}

function expectedCounts(meetings: Meetings, chances: Float64Array, empty: number): Float64Array {
  const counts = new Float64Array(chances.length);
  for (const { pairs, width, singles, weight } of meetings.tables) {
    for (let from = 0; from < pairs.length; from += width) {
      let sum = empty * (singles + 1);
      for (let cell = from; cell < from + width; cell += 1) sum += chances[pairs[cell] ?? 0] ?? 0;
      for (let cell = from; cell < from + width; cell += 1) {
        const pair = pairs[cell] ?? 0;
        counts[pair] = (counts[pair] ?? 0) + (weight * (chances[pair] ?? 0)) / sum;
      }
    }
  }
  return counts;
}

function normalised(meetings: Meetings, counts: Float64Array, types: number): Float64Array {
  const sums = new Float64Array(types);
  meetings.owns.forEach((type, pair) => {
    sums[type] = (sums[type] ?? 0) + (counts[pair] ?? 0);
  });
  return counts.map((count, pair) => count / Math.max(1e-9, sums[meetings.owns[pair] ?? 0] ?? 0));
}
