import type { AnchorEvidence } from './anchors.js';
import type { Band } from './band.js';
import type { BeadType } from './bead-types.js';
import { lengthChance, lengthMatch, type LengthModel } from './length-evidence.js';
import { WINDOW, type LexicalEvidence } from './lexical-evidence.js';
import type { AlignSide } from './side.js';

/** Log likelihood ratio of a bead against its lines standing alone; ends are exclusive line numbers. */
export type BeadEvidence = (sourceEnd: number, targetEnd: number, type: BeadType) => number;

/** Everything one pass weighs. */
export interface Witnesses {
  readonly source: AlignSide;
  readonly target: AlignSide;
  readonly band: Band;
  readonly length: LengthModel;
  readonly lexical: LexicalEvidence;
  readonly anchors: AnchorEvidence;
  readonly shapes: AnchorEvidence;
  /** What an embedder's vectors say, where there are any. */
  readonly vectors?: AnchorEvidence | undefined;
  readonly weights: { readonly length: number; readonly lexical: number };
}

/** Sums up what length, words and layout say for a bead. */
export function beadEvidence(witnesses: Witnesses): BeadEvidence {
  const { length, anchors, shapes, vectors, weights } = witnesses;
  const sourceLengths = prefixSums(witnesses.source.lengths);
  const targetLengths = prefixSums(witnesses.target.lengths);
  const chances = Array.from({ length: WINDOW + 1 }, (_, lines) =>
    targetLengths.map((end, index) => lengthChance(end - (targetLengths[index - lines] ?? 0), lines, length)),
  );
  return (sourceEnd, targetEnd, type) => {
    const shape = shapes(sourceEnd, type.source, targetEnd, type.target);
    if (type.source === 0 || type.target === 0) return shape;
    const own = (sourceLengths[sourceEnd] ?? 0) - (sourceLengths[sourceEnd - type.source] ?? 0);
    const other = (targetLengths[targetEnd] ?? 0) - (targetLengths[targetEnd - type.target] ?? 0);
    return (
      weights.length * (lengthMatch(own, other, length) - (chances[type.target]?.[targetEnd] ?? 0)) +
      weights.lexical * words(witnesses, sourceEnd, targetEnd, type) +
      anchors(sourceEnd, type.source, targetEnd, type.target) +
      (vectors?.(sourceEnd, type.source, targetEnd, type.target) ?? 0) +
      shape
    );
  };
}

/** The mean of both directions, so that neither side's wordiness counts twice. */
function words(witnesses: Witnesses, sourceEnd: number, targetEnd: number, type: BeadType): number {
  const { band, lexical } = witnesses;
  const forward = lexical.forward[type.source - 1];
  const backward = lexical.backward[type.target - 1];
  let sum = 0;
  for (let column = targetEnd - type.target; column < targetEnd; column += 1) {
    const cell = cellOf(band, sourceEnd - 1, column);
    sum += (cell < 0 ? lexical.targetCosts[column] : forward?.[cell]) ?? 0;
  }
  for (let row = sourceEnd - type.source; row < sourceEnd; row += 1) {
    const cell = cellOf(band, row, targetEnd - 1);
    sum += (cell < 0 ? lexical.sourceCosts[row] : backward?.[cell]) ?? 0;
  }
  return sum / 2;
}

function cellOf(band: Band, row: number, column: number): number {
  const low = band.low[row] ?? 0;
  return column >= low && column < (band.high[row] ?? 0) ? (band.offset[row] ?? 0) + column - low : -1;
}

function prefixSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, index) => {
    sums[index + 1] = (sums[index] ?? 0) + value;
  });
  return sums;
}
