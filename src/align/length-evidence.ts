import type { AlignSide } from './side.js';
import { WEIGHTS } from './weights.js';

/** What the lengths of this article say: target characters per source character, and how far they scatter. */
export interface LengthModel {
  readonly ratio: number;
  /** Variance per character, after Gale & Church 1993 (6.8 over their corpora). */
  readonly variance: number;
  /** Mean and variance of one target line's length: the background. */
  readonly mean: number;
  readonly spread: number;
}

const LEAST_VARIANCE = 2;
const MOST_VARIANCE = 14;
/** How many beads the first model is worth. */
const FAITH = 10;
const FREEDOM = 5;

/** Target characters per source character over the whole texts; 1 where a side is empty. */
export function lengthRatio(source: AlignSide, target: AlignSide): number {
  const own = sum(source.lengths);
  const other = sum(target.lengths);
  return own > 0 && other > 0 ? other / own : 1;
}

/** The model before anything is aligned: the ratio is that of the whole texts. */
export function firstLengthModel(source: AlignSide, target: AlignSide): LengthModel {
  return { ratio: lengthRatio(source, target), variance: WEIGHTS.variance, ...background(target) };
}

/** The model over the lengths of beads already found, held near the first one when they are few. */
export function lengthModelOf(beads: readonly (readonly [number, number])[], first: LengthModel): LengthModel {
  if (beads.length < 4) return first;
  const own = beads.reduce((total, [length]) => total + length, 0);
  const other = beads.reduce((total, [, length]) => total + length, 0);
  const ratio = other / own;
  const squares = beads.map(([from, to]) => (to - ratio * from) ** 2 / scale(ratio * from, to)).sort((a, b) => a - b);
  // The median of a squared standard normal is .455: robust against wrong beads.
  const median = (squares[Math.floor(squares.length / 2)] ?? 0) / 0.455;
  const weight = beads.length / (beads.length + FAITH);
  const variance = weight * median + (1 - weight) * WEIGHTS.variance;
  return { ...first, ratio, variance: Math.min(MOST_VARIANCE, Math.max(LEAST_VARIANCE, variance)) };
}

function scale(expected: number, found: number): number {
  return (expected + found) / 2;
}

/**
 * log p(target length | source length): Gale & Church's normal difference with the heavy tail of a Student t. Against
 * `lengthChance`, the background of this target's own line lengths (Moore 2002 weighs skips the same way).
 */
export function lengthMatch(source: number, target: number, model: LengthModel): number {
  const expected = source * model.ratio;
  return studentLog(target - expected, model.variance * scale(expected, target) + WEIGHTS.constant);
}

/** log p(target length) of so many lines of this target, whatever the source. */
export function lengthChance(target: number, lines: number, model: LengthModel): number {
  return studentLog(target - lines * model.mean, lines * model.spread);
}

function studentLog(difference: number, variance: number): number {
  // One logarithm of −½ log v − (ν + 1)/2 · log(1 + d²/vν), ν being 5.
  const tail = 1 + (difference * difference) / variance / FREEDOM;
  const squared = tail * tail;
  return -0.5 * Math.log(variance * squared * squared * squared);
}

function background(target: AlignSide): { mean: number; spread: number } {
  const count = Math.max(1, target.lengths.length);
  const mean = sum(target.lengths) / count;
  const squares = target.lengths.reduce((total, length) => total + (length - mean) ** 2, 0);
  return { mean, spread: Math.max((0.3 * mean) ** 2, squares / count) };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
