import type { AnchorEvidence } from './anchors.js';
import { windowText, type BeadVectors } from './bead-vectors.js';
import { WINDOW } from './lexical-evidence.js';
import type { Bead } from './line.js';
import type { AlignSide } from './side.js';

/** What a squared separation of beads from strangers is worth, and the most that one line may gain by it. */
const WEIGHT = 0.2;
const MOST = 6;
/** Less than this is not worth a second alignment. */
const LEAST_WORTH = 0.8;
/** Likeness beyond that of beads and strangers counts no further, in halves of their distance. */
const FURTHEST = 1.5;
/** Fewer beads than this say nothing about an embedder. */
const LEAST_BEADS = 5;
/** How far the separation must rise above chance before any of it is believed, in standard errors. */
const DOUBT = 3;

/** Vectors of length one, of the windows of so many lines that end at a line; undefined where there is none. */
class Windows {
  private readonly units: (Float32Array | undefined)[][];
  readonly means: Float32Array[];

  constructor(side: AlignSide, spaced: boolean, { dim, of }: BeadVectors) {
    const texts = side.lines.map(({ text }) => text);
    const lines = texts.map((text) => unit(of.get(windowText([text], spaced)), dim));
    this.units = Array.from({ length: WINDOW }, (_, wider) =>
      lines.map((line, last) => {
        if (wider === 0) return line;
        if (last < wider) return undefined;
        const own = of.get(windowText(texts.slice(last - wider, last + 1), spaced));
        return unit(own ?? sum(lines.slice(last - wider, last + 1), dim), dim);
      }),
    );
    this.means = this.units.map((units) => mean(units, dim));
  }

  /** The vector of the `width` lines that end before `end`. */
  at(end: number, width: number): Float32Array | undefined {
    return this.units[width - 1]?.[end - 1];
  }

  /** What each window has in common with the other side's windows, by its width, its end and their width. */
  commons(other: Windows): Float64Array[][] {
    return this.units.map((units) =>
      other.means.map((average) => Float64Array.from(units, (vector) => (vector ? dot(vector, average) : 0))),
    );
  }
}

/**
 * How alike the vectors of a bead's two windows are beyond what each is to the other side's windows in general (Artetxe &
 * Schwenk 2019; Vecalign normalises so too, Thompson & Koehn 2019), as a log likelihood ratio of beads against strangers
 * per line. Its scale is learned from beads found without the vectors: vectors that do not tell those from strangers say
 * nothing, and then there is no evidence.
 */
export function vectorEvidence(
  source: AlignSide,
  target: AlignSide,
  vectors: BeadVectors,
  spaced: { readonly source: boolean; readonly target: boolean },
  beads: readonly Bead[],
): AnchorEvidence | undefined {
  const margin = margins(new Windows(source, spaced.source, vectors), new Windows(target, spaced.target, vectors));
  const scale = scaleOf(margin, beads);
  if (!scale) return undefined;
  const ownShare = lineShares(source);
  const otherShare = lineShares(target);
  return (sourceEnd, sources, targetEnd, targets) => {
    const found = margin(sourceEnd, sources, targetEnd, targets);
    if (found === undefined) return 0;
    const ratio = Math.max(-FURTHEST, Math.min(FURTHEST, (found - scale.middle) / scale.half));
    return (scale.worth * ratio * (ownShare(sourceEnd, sources) + otherShare(targetEnd, targets))) / 2;
  };
}

/** How many lines of usual length a window is worth. */
function lineShares({ lengths }: AlignSide): (end: number, width: number) => number {
  const sums = new Float64Array(lengths.length + 1);
  lengths.forEach((length, line) => {
    sums[line + 1] = (sums[line] ?? 0) + length;
  });
  const usual = (sums.at(-1) ?? 0) / Math.max(1, lengths.length);
  return (end, width) => ((sums[end] ?? 0) - (sums[end - width] ?? 0)) / usual;
}

type Margin = (sourceEnd: number, sources: number, targetEnd: number, targets: number) => number | undefined;

function margins(source: Windows, target: Windows): Margin {
  const sourceCommons = source.commons(target);
  const targetCommons = target.commons(source);
  return (sourceEnd, sources, targetEnd, targets) => {
    const own = source.at(sourceEnd, sources);
    const other = target.at(targetEnd, targets);
    if (!own || !other) return undefined;
    const common =
      (sourceCommons[sources - 1]?.[targets - 1]?.[sourceEnd - 1] ?? 0) +
      (targetCommons[targets - 1]?.[sources - 1]?.[targetEnd - 1] ?? 0);
    return dot(own, other) - common / 2;
  };
}

interface Scale {
  /** What a bead as alike as believed ones mostly are gains for each of its lines. */
  readonly worth: number;
  readonly middle: number;
  /** From there to believed beads, and to strangers. */
  readonly half: number;
}

/** Two normal distributions of one spread, believed and strange pairs, by medians that a few wrong beads do not move. */
function scaleOf(margin: Margin, beads: readonly Bead[]): Scale | undefined {
  const both = beads.filter(({ source, target, confidence }) => source.length * target.length > 0 && confidence > 0.5);
  if (both.length < LEAST_BEADS) return undefined;
  const between = (one: Bead, other: Bead): number[] => {
    const found = margin(
      (one.source.at(-1) ?? 0) + 1,
      one.source.length,
      (other.target.at(-1) ?? 0) + 1,
      other.target.length,
    );
    return found === undefined ? [] : [found];
  };
  const near = both.flatMap((bead) => between(bead, bead));
  const steps = [0.29, 0.5, 0.71].map((share) => Math.max(2, Math.round(both.length * share)));
  const far = both.flatMap((bead, index) =>
    steps.flatMap((step) => between(bead, both[(index + step) % both.length] ?? bead)),
  );
  if (near.length < LEAST_BEADS) return undefined;
  const [high, low] = [median(near), median(far)];
  const spread = Math.max(1e-6, deviation(near, high), deviation(far, low));
  const distance = (high - low) / spread - DOUBT * Math.sqrt(1 / near.length + 1 / far.length);
  const worth = MOST * (1 - Math.exp((-WEIGHT * Math.max(0, distance) ** 2) / 2 / MOST));
  if (worth < LEAST_WORTH) return undefined;
  return { worth, middle: (high + low) / 2, half: (high - low) / 2 };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Standard deviation by the median of distances, which is .6745 of it. */
function deviation(values: readonly number[], middle: number): number {
  return median(values.map((value) => Math.abs(value - middle))) / 0.6745;
}

function unit(vector: Float32Array | undefined, dim: number): Float32Array | undefined {
  if (vector?.length !== dim) return undefined;
  const length = Math.sqrt(dot(vector, vector));
  return Number.isFinite(length) && length > 0 ? vector.map((value) => value / length) : undefined;
}

function sum(vectors: readonly (Float32Array | undefined)[], dim: number): Float32Array | undefined {
  const total = new Float32Array(dim);
  for (const vector of vectors) {
    if (!vector) return undefined;
    add(total, vector);
  }
  return total;
}

function mean(vectors: readonly (Float32Array | undefined)[], dim: number): Float32Array {
  const total = new Float32Array(dim);
  const some = vectors.filter((vector) => vector !== undefined);
  for (const vector of some) add(total, vector);
  return total.map((value) => value / Math.max(1, some.length));
}

function add(total: Float32Array, vector: Float32Array): void {
  for (let place = 0; place < total.length; place += 1) total[place] = (total[place] ?? 0) + (vector[place] ?? 0);
}

function dot(one: Float32Array, other: Float32Array): number {
  let total = 0;
  for (let place = 0; place < one.length; place += 1) total += (one[place] ?? 0) * (other[place] ?? 0);
  return total;
}
