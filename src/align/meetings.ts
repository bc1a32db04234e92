import type { BelievedBead } from './own-lexicon.js';
import type { AlignSide } from './side.js';

/** Which words met in which beads: each word pair has a number, each bead a table of them. */
export interface Meetings {
  /** The words of each pair. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** How often each type occurs in beads, by belief. */
  readonly sourceTotals: Float64Array;
  readonly targetTotals: Float64Array;
  readonly tables: readonly MeetingTable[];
}

/** One bead: the numbers of its word pairs, a row for each target word. */
export interface MeetingTable {
  readonly pairs: Int32Array;
  readonly width: number;
  readonly height: number;
  /** Words that occur once in the whole text; only others have pairs. */
  readonly sourceSingles: number;
  readonly targetSingles: number;
  readonly weight: number;
}

/** Beads with more words a side teach little and cost much. */
const LONGEST = 90;
const LEAST_BELIEF = 0.05;

/** Numbers the word pairs of all beads that are believed at all; words that occur less than `least` times have no pairs. */
export function meetings(source: AlignSide, target: AlignSide, beads: readonly BelievedBead[], least = 2): Meetings {
  const numbers = new PairNumbers();
  const sourceTotals = new Float64Array(source.forms.length);
  const targetTotals = new Float64Array(target.forms.length);
  const tables: MeetingTable[] = [];
  for (const bead of beads) {
    if (bead.weight < LEAST_BELIEF) continue;
    const own = wordsOf(source, bead.source, least);
    const other = wordsOf(target, bead.target, least);
    if (own.all > LONGEST || other.all > LONGEST) continue;
    count(own.repeated, bead.weight, sourceTotals);
    count(other.repeated, bead.weight, targetTotals);
    tables.push({
      pairs: numbers.table(own.repeated, other.repeated),
      width: own.repeated.length,
      height: other.repeated.length,
      sourceSingles: own.all - own.repeated.length,
      targetSingles: other.all - other.repeated.length,
      weight: bead.weight,
    });
  }
  return { ...numbers.pairs(), sourceTotals, targetTotals, tables };
}

function wordsOf(side: AlignSide, lines: readonly number[], least: number): { all: number; repeated: number[] } {
  const repeated: number[] = [];
  let all = 0;
  for (const line of lines) {
    const types = side.types[line];
    if (!types) continue;
    all += types.length;
    for (const type of types) if ((side.counts[type] ?? 0) >= least) repeated.push(type);
  }
  return { all, repeated };
}

function count(words: readonly number[], weight: number, totals: Float64Array): void {
  for (const word of words) totals[word] = (totals[word] ?? 0) + weight;
}

/** Numbers pairs of types in the order they are met: a hash table of open addresses over plain integers. */
class PairNumbers {
  private sources = new Int32Array(1 << 10);
  private targets = new Int32Array(1 << 10);
  /** Pair number + 1 per slot; 0 is free. */
  private slots = new Int32Array(1 << 11);
  private size = 0;

  table(own: readonly number[], other: readonly number[]): Int32Array {
    const pairs = new Int32Array(own.length * other.length);
    let cell = 0;
    for (const target of other) for (const source of own) pairs[cell++] = this.numberOf(source, target);
    return pairs;
  }

  pairs(): { sources: Int32Array; targets: Int32Array } {
    return { sources: this.sources.slice(0, this.size), targets: this.targets.slice(0, this.size) };
  }

  private numberOf(source: number, target: number): number {
    let slot = this.slotOf(source, target);
    for (;;) {
      const number = (this.slots[slot] ?? 0) - 1;
      if (number < 0) return this.added(source, target, slot);
      if (this.sources[number] === source && this.targets[number] === target) return number;
      slot = (slot + 1) & (this.slots.length - 1);
    }
  }

  private slotOf(source: number, target: number): number {
    const mixed = Math.imul(source, 0x9e3779b1) ^ Math.imul(target, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.slots.length - 1);
  }

  private added(source: number, target: number, slot: number): number {
    const number = this.size;
    this.sources[number] = source;
    this.targets[number] = target;
    this.slots[slot] = number + 1;
    this.size += 1;
    if (this.size === this.sources.length) this.grow();
    return number;
  }

  private grow(): void {
    this.sources = grown(this.sources);
    this.targets = grown(this.targets);
    this.slots = new Int32Array(this.slots.length * 2);
    for (let number = 0; number < this.size; number += 1) {
      let slot = this.slotOf(this.sources[number] ?? 0, this.targets[number] ?? 0);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = number + 1;
    }
  }
}

function grown(values: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(values.length * 2);
  more.set(values);
  return more;
}
