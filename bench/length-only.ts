import type { Line } from '../src/align/line.js';
import type { Link } from './metrics/links.js';

/** Gale & Church 1993, table 5: how often each kind of bead occurs; a kind and its mirror share the figure. */
const KINDS: readonly (readonly [sources: number, targets: number, frequency: number])[] = [
  [1, 1, 0.89],
  [1, 0, 0.0099],
  [0, 1, 0.0099],
  [2, 1, 0.089],
  [1, 2, 0.089],
  [2, 2, 0.011],
];
/** Variance per character, from the same paper. */
const VARIANCE = 6.8;

/** The classic baseline: dynamic programming over the lengths of lines alone (Gale & Church 1993, §3). */
export function lengthOnly(source: readonly Line[], target: readonly Line[]): Link[] {
  const own = lengths(source);
  const other = lengths(target);
  const ratio = (other.at(-1) ?? 0) / Math.max(1, own.at(-1) ?? 0) || 1;
  const width = target.length + 1;
  const cost = new Float64Array((source.length + 1) * width).fill(Infinity);
  const back = new Uint8Array(cost.length);
  cost[0] = 0;
  for (let row = 0; row <= source.length; row += 1) {
    for (let column = 0; column <= target.length; column += 1) {
      KINDS.forEach(([sources, targets, frequency], kind) => {
        if (sources > row || targets > column) return;
        const from = (own[row] ?? 0) - (own[row - sources] ?? 0);
        const to = (other[column] ?? 0) - (other[column - targets] ?? 0);
        const sum =
          (cost[(row - sources) * width + column - targets] ?? Infinity) -
          Math.log(frequency) +
          lengthCost(from, to, ratio);
        if (sum >= (cost[row * width + column] ?? Infinity)) return;
        cost[row * width + column] = sum;
        back[row * width + column] = kind;
      });
    }
  }
  return traced(back, source.length, target.length);
}

function lengths(lines: readonly Line[]): number[] {
  const sums = [0];
  for (const { text } of lines) sums.push((sums.at(-1) ?? 0) + text.length);
  return sums;
}

/** −log of the two-sided tail beyond the standardised difference. */
function lengthCost(source: number, target: number, ratio: number): number {
  if (source === 0 && target === 0) return 0;
  const mean = (source + target / ratio) / 2;
  const difference = Math.abs(target - source * ratio) / Math.sqrt(VARIANCE * mean);
  return -Math.log(Math.max(1e-300, 2 * upperTail(difference)));
}

/** Upper tail of the standard normal (Abramowitz & Stegun 1964, 26.2.17). */
function upperTail(at: number): number {
  const step = 1 / (1 + 0.2316419 * at);
  const sum =
    step * (0.31938153 + step * (-0.356563782 + step * (1.781477937 + step * (-1.821255978 + step * 1.330274429))));
  return (Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}

function traced(back: Uint8Array, rows: number, columns: number): Link[] {
  const beads: Link[] = [];
  let row = rows;
  let column = columns;
  while (row > 0 || column > 0) {
    const [sources, targets] = KINDS[back[row * (columns + 1) + column] ?? 0] ?? [1, 1, 1];
    beads.unshift({ source: range(row - sources, row), target: range(column - targets, column) });
    row -= sources;
    column -= targets;
  }
  return beads;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
