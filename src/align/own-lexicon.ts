import type { LinkCollector } from './links.js';
import type { AlignSide } from './side.js';

/** Lines that a first pass set beside each other, with how far it may be believed. */
export interface BelievedBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly weight: number;
}

const ROUNDS = 4;
const DISCOUNT = 0.8;
const LEAST = 0.05;
const LONGEST = 90;

/**
 * The article's own dictionary: IBM model 1 trained by EM on the beads of the first pass (Brown et al. 1993; as hunalign
 * does, Varga et al. 2005), its expected counts discounted so that words met together only once prove nothing.
 */
export function learnLinks(
  own: AlignSide,
  other: AlignSide,
  beads: readonly BelievedBead[],
  direction: 'forward' | 'backward',
  into: LinkCollector,
): void {
  const texts = beads.map((bead) => ({
    own: wordsOf(own, direction === 'forward' ? bead.source : bead.target),
    other: wordsOf(other, direction === 'forward' ? bead.target : bead.source),
    weight: bead.weight,
  }));
  const usable = texts.filter((text) => text.own.length <= LONGEST && text.other.length <= LONGEST);
  const width = other.forms.length;
  let chances = new Map<number, number>();
  let counts = new Map<number, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    counts = expectedCounts(usable, width, chances, round === 0);
    chances = normalised(counts, width, own.forms.length);
  }
  const totals = new Float64Array(own.forms.length);
  for (const text of usable) for (const type of text.own) totals[type] = (totals[type] ?? 0) + text.weight;
  for (const [key, count] of counts) {
    const type = Math.floor(key / width);
    const strength = (count - DISCOUNT) / Math.max(1, totals[type] ?? 1);
    if (strength > LEAST) into.add(type, key % width, Math.min(1, strength));
  }
}

interface Text {
  readonly own: readonly number[];
  readonly other: readonly number[];
  readonly weight: number;
}

function expectedCounts(
  texts: readonly Text[],
  width: number,
  chances: ReadonlyMap<number, number>,
  uniform: boolean,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { own, other, weight } of texts) {
    for (const type of other) {
      // One share for the empty word keeps chance neighbours weak.
      let sum = uniform ? own.length + 1 : 1e-3;
      if (!uniform) for (const word of own) sum += chances.get(word * width + type) ?? 0;
      for (const word of own) {
        const key = word * width + type;
        const share = uniform ? 1 : (chances.get(key) ?? 0);
        if (share > 0) counts.set(key, (counts.get(key) ?? 0) + (weight * share) / sum);
      }
    }
  }
  return counts;
}

function normalised(counts: ReadonlyMap<number, number>, width: number, types: number): Map<number, number> {
  const sums = new Float64Array(types);
  for (const [key, count] of counts) {
    const type = Math.floor(key / width);
    sums[type] = (sums[type] ?? 0) + count;
  }
  const chances = new Map<number, number>();
  for (const [key, count] of counts) {
    const chance = count / (sums[Math.floor(key / width)] ?? 1);
    if (chance > 0.005) chances.set(key, chance);
  }
  return chances;
}

function wordsOf(side: AlignSide, lines: readonly number[]): number[] {
  return lines.flatMap((line) => [...(side.types[line] ?? [])]);
}
