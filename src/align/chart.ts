import type { Band } from './band.js';
import type { BeadType } from './bead-types.js';
import type { BeadEvidence } from './evidence.js';
import { chances, type Chances } from './forward-backward.js';
import { Lattice } from './lattice.js';

/** A bead on the path: its lines end before `sourceEnd` and `targetEnd`. */
export interface PathBead {
  readonly sourceEnd: number;
  readonly targetEnd: number;
  readonly type: BeadType;
  /** 0–1, by forward-backward over all paths; of a line alone, wherever the path passes it. */
  readonly posterior: number;
  /** False for a line left alone after another one of the same run. */
  readonly opens: boolean;
}

/**
 * The best monotone path through the corridor (Gale & Church 1993), each bead with its posterior probability by the
 * forward-backward sums over all paths (Baum et al. 1970), tempered so that evidence counted twice is not believed twice.
 */
export function bestPath(band: Band, types: readonly BeadType[], evidence: BeadEvidence, temper: number): PathBead[] {
  const lattice = new Lattice(band, types);
  scoreAll(lattice, types, evidence);
  const back = viterbi(lattice);
  const chance = chances(lattice, temper);
  let alone: Alone | undefined;
  const path: PathBead[] = [];
  let row = band.rows;
  let column = band.columns;
  while (row > 0 || column > 0) {
    const node = lattice.nodeAt(row, column);
    const place = back[node] ?? 0;
    const type = types[place];
    if (!type) throw new Error('The alignment corridor is broken.');
    if (type.source > 0 && type.target > 0) {
      const posterior = chance(node, place, lattice.nodeAt(row - type.source, column - type.target));
      path.push({ sourceEnd: row, targetEnd: column, type, posterior: Math.min(1, posterior), opens: true });
    } else {
      alone ??= aloneChances(lattice, types, chance);
      path.push(...run(row, column, type, types[type.target === 0 ? lattice.down : lattice.right] ?? type, alone));
    }
    row -= type.source;
    column -= type.target;
  }
  return path.reverse();
}

/** A run of lines left alone as single ones, the last first. */
function run(row: number, column: number, whole: BeadType, single: BeadType, alone: Alone): PathBead[] {
  return Array.from({ length: whole.source + whole.target }, (_, back) => {
    const sourceEnd = row - back * single.source;
    const targetEnd = column - back * single.target;
    const posterior = (single.target === 0 ? alone.source[sourceEnd - 1] : alone.target[targetEnd - 1]) ?? 0;
    const opens = back + 1 === whole.source + whole.target;
    return { sourceEnd, targetEnd, type: single, posterior: Math.min(1, posterior), opens };
  });
}

/** Prior and evidence of every bead type at every node, −∞ where it would leave the corridor. */
function scoreAll(lattice: Lattice, types: readonly BeadType[], evidence: BeadEvidence): void {
  const { scores } = lattice;
  lattice.eachNode((row, column, node) => {
    for (let place = 0; place < types.length; place += 1) {
      const type = types[place];
      if (!type || lattice.before(row, column, place) < 0) continue;
      scores[node * types.length + place] = type.prior + evidence(row, column, type);
    }
  });
}

function viterbi(lattice: Lattice): Uint8Array {
  const { scores, types } = lattice;
  const best = new Float64Array(lattice.size).fill(-Infinity);
  const back = new Uint8Array(lattice.size);
  best[0] = 0;
  lattice.eachNode((row, column, node) => {
    let most = best[node] ?? 0;
    for (let place = 0; place < types; place += 1) {
      const before = lattice.before(row, column, place);
      if (before < 0) continue;
      const sum = (best[before] ?? 0) + (scores[node * types + place] ?? 0);
      if (sum <= most) continue;
      most = sum;
      back[node] = place;
    }
    best[node] = most;
  });
  return back;
}

interface Alone {
  readonly source: Float64Array;
  readonly target: Float64Array;
}

/** Probability that a line stands alone, wherever on the other side the path passes it. */
function aloneChances(lattice: Lattice, types: readonly BeadType[], chance: Chances): Alone {
  const skips = types
    .map((type, place) => ({ ...type, place }))
    .filter((type) => type.source === 0 || type.target === 0);
  const source = new Float64Array(lattice.rows);
  const target = new Float64Array(lattice.columns);
  lattice.eachNode((row, column, node) => {
    for (const { place, source: sources, target: targets } of skips) {
      const before = lattice.before(row, column, place);
      if (before < 0) continue;
      const share = chance(node, place, before);
      for (let line = row - sources; line < row; line += 1) source[line] = (source[line] ?? 0) + share;
      for (let line = column - targets; line < column; line += 1) target[line] = (target[line] ?? 0) + share;
    }
  });
  return { source, target };
}
