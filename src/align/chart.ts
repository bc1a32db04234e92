import type { Band } from './band.js';
import type { BeadType } from './bead-types.js';
import type { BeadEvidence } from './evidence.js';

/** A bead on the path: its lines end before `sourceEnd` and `targetEnd`. */
export interface PathBead {
  readonly sourceEnd: number;
  readonly targetEnd: number;
  readonly type: BeadType;
  /** 0–1, by forward-backward over all paths; of a line alone, wherever the path passes it. */
  readonly posterior: number;
}

/** The corridor's nodes: node (i, j) lies before source line i and target line j. */
interface Nodes {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly offset: Int32Array;
  readonly size: number;
}

/**
 * The best monotone path through the corridor (Gale & Church 1993), each bead with its posterior probability by the
 * forward-backward sums over all paths (Baum et al. 1970), tempered so that evidence counted twice is not believed twice.
 */
export function bestPath(band: Band, types: readonly BeadType[], evidence: BeadEvidence, temper: number): PathBead[] {
  const nodes = nodesOf(band);
  const scores = scoreAll(band, nodes, types, evidence);
  const back = viterbi(band, nodes, types, scores);
  const chances = chancesOf(band, nodes, types, scores, temper);
  const alone = aloneChances(band, nodes, types, chances);
  const path: PathBead[] = [];
  let row = band.rows;
  let column = band.columns;
  while (row > 0 || column > 0) {
    const node = nodeAt(nodes, row, column);
    const place = back[node] ?? 0;
    const type = types[place];
    if (!type) throw new Error('The alignment corridor is broken.');
    const posterior =
      type.target === 0
        ? alone.source[row - 1]
        : type.source === 0
          ? alone.target[column - 1]
          : chances(node, place, nodeAt(nodes, row - type.source, column - type.target));
    path.push({ sourceEnd: row, targetEnd: column, type, posterior: Math.min(1, posterior ?? 0) });
    row -= type.source;
    column -= type.target;
  }
  return path.reverse();
}

/** Probability that the path takes the bead of type `place` from node `before` to `node`. */
type Chances = (node: number, place: number, before: number) => number;

function chancesOf(
  band: Band,
  nodes: Nodes,
  types: readonly BeadType[],
  scores: Float32Array,
  temper: number,
): Chances {
  const forward = sums(band, nodes, types, scores, temper, 'forward');
  const backward = sums(band, nodes, types, scores, temper, 'backward');
  const whole = forward[nodes.size - 1] ?? 0;
  return (node, place, before) => {
    const score = scores[node * types.length + place] ?? 0;
    return Math.exp((forward[before] ?? 0) + temper * score + (backward[node] ?? 0) - whole);
  };
}

/** Probability that a line stands alone, wherever on the other side the path passes it. */
function aloneChances(
  band: Band,
  nodes: Nodes,
  types: readonly BeadType[],
  chances: Chances,
): { source: Float64Array; target: Float64Array } {
  const source = new Float64Array(band.rows);
  const target = new Float64Array(band.columns);
  const down = types.findIndex((type) => type.target === 0);
  const right = types.findIndex((type) => type.source === 0);
  for (let row = 0; row <= band.rows; row += 1) {
    for (let column = nodes.low[row] ?? 0; column < (nodes.high[row] ?? 0); column += 1) {
      const node = nodeAt(nodes, row, column);
      const above = nodeAt(nodes, row - 1, column);
      const left = nodeAt(nodes, row, column - 1);
      if (above >= 0) source[row - 1] = (source[row - 1] ?? 0) + chances(node, down, above);
      if (left >= 0) target[column - 1] = (target[column - 1] ?? 0) + chances(node, right, left);
    }
  }
  return { source, target };
}

function nodesOf(band: Band): Nodes {
  const low = new Int32Array(band.rows + 1);
  const high = new Int32Array(band.rows + 1);
  const offset = new Int32Array(band.rows + 1);
  let size = 0;
  for (let row = 0; row <= band.rows; row += 1) {
    low[row] = row === 0 ? 0 : (band.low[row - 1] ?? 0);
    high[row] = row === band.rows ? band.columns + 1 : (band.high[row] ?? band.columns) + 1;
    offset[row] = size;
    size += (high[row] ?? 0) - (low[row] ?? 0);
  }
  return { low, high, offset, size };
}

function nodeAt(nodes: Nodes, row: number, column: number): number {
  if (row < 0 || column < (nodes.low[row] ?? 0) || column >= (nodes.high[row] ?? 0)) return -1;
  return (nodes.offset[row] ?? 0) + column - (nodes.low[row] ?? 0);
}

/** Prior and evidence of every bead type at every node, −∞ where it would leave the corridor. */
function scoreAll(band: Band, nodes: Nodes, types: readonly BeadType[], evidence: BeadEvidence): Float32Array {
  const scores = new Float32Array(nodes.size * types.length).fill(-Infinity);
  for (let row = 0; row <= band.rows; row += 1) {
    for (let column = nodes.low[row] ?? 0; column < (nodes.high[row] ?? 0); column += 1) {
      const node = nodeAt(nodes, row, column);
      for (let place = 0; place < types.length; place += 1) {
        const type = types[place];
        if (!type || nodeAt(nodes, row - type.source, column - type.target) < 0) continue;
        scores[node * types.length + place] = type.prior + evidence(row, column, type);
      }
    }
  }
  return scores;
}

function viterbi(band: Band, nodes: Nodes, types: readonly BeadType[], scores: Float32Array): Uint8Array {
  const best = new Float64Array(nodes.size).fill(-Infinity);
  const back = new Uint8Array(nodes.size);
  best[0] = 0;
  for (let row = 0; row <= band.rows; row += 1) {
    for (let column = nodes.low[row] ?? 0; column < (nodes.high[row] ?? 0); column += 1) {
      const node = nodeAt(nodes, row, column);
      for (let place = 0; place < types.length; place += 1) {
        const type = types[place];
        const before = type ? nodeAt(nodes, row - type.source, column - type.target) : -1;
        if (before < 0) continue;
        const sum = (best[before] ?? 0) + (scores[node * types.length + place] ?? 0);
        if (sum <= (best[node] ?? 0)) continue;
        best[node] = sum;
        back[node] = place;
      }
    }
  }
  return back;
}

/** Log sums over all paths from the beginning to each node, or from each node to the end. */
function sums(
  band: Band,
  nodes: Nodes,
  types: readonly BeadType[],
  scores: Float32Array,
  temper: number,
  direction: 'forward' | 'backward',
): Float64Array {
  const log = new Float64Array(nodes.size).fill(-Infinity);
  const onward = direction === 'forward';
  log[onward ? 0 : nodes.size - 1] = 0;
  for (let step = 0; step <= band.rows; step += 1) {
    const row = onward ? step : band.rows - step;
    const low = nodes.low[row] ?? 0;
    const high = nodes.high[row] ?? 0;
    for (let move = 0; move < high - low; move += 1) {
      const column = onward ? low + move : high - 1 - move;
      const node = nodeAt(nodes, row, column);
      let sum = log[node] ?? 0;
      for (let place = 0; place < types.length; place += 1) {
        const type = types[place];
        if (!type) continue;
        const sign = onward ? -1 : 1;
        const other = nodeAt(nodes, row + sign * type.source, column + sign * type.target);
        if (other < 0) continue;
        const score = scores[(onward ? node : other) * types.length + place] ?? 0;
        sum = logAdd(sum, (log[other] ?? 0) + temper * score);
      }
      log[node] = sum;
    }
  }
  return log;
}

const NEGLIGIBLE = 16;

function logAdd(one: number, other: number): number {
  if (other === -Infinity) return one;
  if (one === -Infinity) return other;
  if (one - other > NEGLIGIBLE) return one;
  if (other - one > NEGLIGIBLE) return other;
  return one > other ? one + Math.log1p(Math.exp(other - one)) : other + Math.log1p(Math.exp(one - other));
}
