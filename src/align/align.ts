import type { Language } from '../languages/language.js';
import type { Pair, Segment } from '../model/document.js';
import { NO_AIDS, type AlignAids } from './aids.js';
import { alignSides } from './align-sides.js';
import type { Bead } from './line.js';
import { noiseBeads, type PlacedNoise } from './noise-beads.js';
import { lengthRatio } from './length-evidence.js';
import { orderPairs } from './order-pairs.js';
import { alignSide } from './side.js';

type LoosePair = Omit<Pair, 'id'>;

/**
 * Sets a source article beside its translation: every segment stands in exactly one pair, in the order of the target.
 * Noise leaves first and pairs only with noise. `from` may be null when the source's language is not known.
 */
export function align(
  source: readonly Segment[],
  target: readonly Segment[],
  from: Language | null,
  to: Language,
  aids: AlignAids = NO_AIDS,
): Pair[] {
  const own = source.filter(isText);
  const other = target.filter(isText);
  const ownSide = alignSide(own, from ?? to);
  const otherSide = alignSide(other, to);
  const beads = alignSides(ownSide, otherSide, aids);
  const ownNoise = placedNoise(source, targetPlaces(beads, own.length));
  const otherNoise = placedNoise(target, (index) => index);
  const noise = noiseBeads(ownNoise, otherNoise, from ?? to, to, lengthRatio(ownSide, otherSide));
  const pairs = [
    ...beads.map((bead) => pairOf(bead, own, other)),
    ...noise.map((bead) => noisePair(bead, ownNoise, otherNoise)),
  ];
  return orderPairs(pairs, source, target);
}

function isText(segment: Segment): boolean {
  return segment.role !== 'noise';
}

function pairOf(bead: Bead, own: readonly Segment[], other: readonly Segment[]): LoosePair {
  const source = bead.source.flatMap((index) => own[index] ?? []);
  const target = bead.target.flatMap((index) => other[index] ?? []);
  return {
    role: target[0]?.role ?? source[0]?.role ?? 'body',
    source: source.map(({ id }) => id),
    target: target.map(({ id }) => id),
    confidence: Math.round(bead.confidence * 1000) / 1000,
  };
}

function noisePair(bead: Bead, own: readonly PlacedNoise[], other: readonly PlacedNoise[]): LoosePair {
  return {
    role: 'noise',
    source: bead.source.flatMap((index) => own[index]?.segment.id ?? []),
    target: bead.target.flatMap((index) => other[index]?.segment.id ?? []),
    confidence: null,
  };
}

/** For a number of source text segments: how many target text segments lie before the same place. */
function targetPlaces(beads: readonly Bead[], count: number): (index: number) => number {
  const ends = new Array<number>(count + 1).fill(0);
  for (const bead of beads) {
    const end = Math.max(-1, ...bead.target) + 1;
    for (const index of bead.source) ends[index + 1] = end;
  }
  for (let index = 1; index <= count; index += 1) ends[index] = ends[index] || (ends[index - 1] ?? 0);
  return (index) => ends[index] ?? 0;
}

function placedNoise(segments: readonly Segment[], place: (textBefore: number) => number): PlacedNoise[] {
  const placed: PlacedNoise[] = [];
  let before = 0;
  for (const segment of segments) {
    if (segment.role === 'noise') placed.push({ segment, place: place(before) });
    else before += 1;
  }
  return placed;
}
