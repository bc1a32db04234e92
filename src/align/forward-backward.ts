import type { Lattice } from './lattice.js';

/** Probability that the path takes the bead of type `place` from node `before` to `node`. */
export type Chances = (node: number, place: number, before: number) => number;

/** Sums over all paths through the lattice, scores taken at the power `temper` (Baum et al. 1970). */
export function chances(lattice: Lattice, temper: number): Chances {
  const forward = forwardSums(lattice, temper);
  const backward = backwardSums(lattice, temper);
  const whole = forward[lattice.size - 1] ?? 0;
  const { scores, types } = lattice;
  return (node, place, before) =>
    Math.exp((forward[before] ?? 0) + temper * (scores[node * types + place] ?? 0) + (backward[node] ?? 0) - whole);
}

/** Log sums over all paths from the beginning to each node. */
function forwardSums(lattice: Lattice, temper: number): Float64Array {
  const { scores, types } = lattice;
  const logs = new Float64Array(lattice.size).fill(-Infinity);
  const terms = new Float64Array(types);
  lattice.eachNode((row, column, node) => {
    if (node === 0) {
      logs[0] = 0;
      return;
    }
    let count = 0;
    for (let place = 0; place < types; place += 1) {
      const before = lattice.before(row, column, place);
      if (before >= 0) terms[count++] = (logs[before] ?? 0) + temper * (scores[node * types + place] ?? 0);
    }
    logs[node] = logSum(terms, count);
  });
  return logs;
}

/** Log sums over all paths from each node to the end. */
function backwardSums(lattice: Lattice, temper: number): Float64Array {
  const { scores, types, size } = lattice;
  const logs = new Float64Array(size).fill(-Infinity);
  const terms = new Float64Array(types);
  lattice.eachNodeBackwards((row, column, node) => {
    if (node === size - 1) {
      logs[node] = 0;
      return;
    }
    let count = 0;
    for (let place = 0; place < types; place += 1) {
      const after = lattice.after(row, column, place);
      if (after >= 0) terms[count++] = (logs[after] ?? 0) + temper * (scores[after * types + place] ?? 0);
    }
    logs[node] = logSum(terms, count);
  });
  return logs;
}

const NEGLIGIBLE = 16;

function logSum(terms: Float64Array, count: number): number {
  let most = -Infinity;
  for (let place = 0; place < count; place += 1) {
    const term = terms[place] ?? 0;
    if (term > most) most = term;
  }
  if (most === -Infinity) return most;
  let sum = 0;
  for (let place = 0; place < count; place += 1) {
    const gap = (terms[place] ?? 0) - most;
    if (gap > -NEGLIGIBLE) sum += gap === 0 ? 1 : Math.exp(gap);
  }
  return sum === 1 ? most : most + Math.log(sum);
}
