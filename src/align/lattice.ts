import type { Band } from './band.js';
import type { BeadType } from './bead-types.js';

/** The corridor's nodes and the beads that end at each: node (i, j) lies before source line i and target line j. */
export class Lattice {
  readonly rows: number;
  readonly columns: number;
  readonly size: number;
  /** How many bead types there are; the places of the two that leave a line alone. */
  readonly types: number;
  readonly down: number;
  readonly right: number;
  /** Prior and evidence of bead type `place` that ends at `node`, at node · types + place. */
  readonly scores: Float32Array;
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  private readonly offset: Int32Array;
  private readonly sources: Int32Array;
  private readonly targets: Int32Array;

  constructor(band: Band, types: readonly BeadType[]) {
    const rows = (this.rows = band.rows);
    this.columns = band.columns;
    this.low = Int32Array.from({ length: rows + 1 }, (_, row) => (row === 0 ? 0 : (band.low[row - 1] ?? 0)));
    this.high = Int32Array.from({ length: rows + 1 }, (_, row) =>
      row === rows ? band.columns + 1 : (band.high[row] ?? band.columns) + 1,
    );
    this.offset = new Int32Array(rows + 1);
    let size = 0;
    for (let row = 0; row <= rows; row += 1) {
      this.offset[row] = size;
      size += (this.high[row] ?? 0) - (this.low[row] ?? 0);
    }
    this.size = size;
    this.types = types.length;
    this.sources = Int32Array.from(types, ({ source }) => source);
    this.targets = Int32Array.from(types, ({ target }) => target);
    this.down = types.findIndex(({ target }) => target === 0);
    this.right = types.findIndex(({ source }) => source === 0);
    this.scores = new Float32Array(size * types.length).fill(-Infinity);
  }

  /** The node's number, −1 outside the corridor. */
  nodeAt(row: number, column: number): number {
    if (row < 0 || row > this.rows || column < (this.low[row] ?? 0) || column >= (this.high[row] ?? 0)) return -1;
    return (this.offset[row] ?? 0) + column - (this.low[row] ?? 0);
  }

  /** Where a bead of type `place` begins that ends here, −1 outside the corridor. */
  before(row: number, column: number, place: number): number {
    return this.nodeAt(row - (this.sources[place] ?? 0), column - (this.targets[place] ?? 0));
  }

  /** Where a bead of type `place` ends that begins here, −1 outside the corridor. */
  after(row: number, column: number, place: number): number {
    return this.nodeAt(row + (this.sources[place] ?? 0), column + (this.targets[place] ?? 0));
  }

  /** Visits all nodes so that every bead's beginning comes before its end. */
  eachNode(visit: (row: number, column: number, node: number) => void): void {
    for (let row = 0; row <= this.rows; row += 1) {
      const from = this.low[row] ?? 0;
      const to = this.high[row] ?? 0;
      const offset = (this.offset[row] ?? 0) - from;
      for (let column = from; column < to; column += 1) visit(row, column, offset + column);
    }
  }

  /** Visits all nodes so that every bead's end comes before its beginning. */
  eachNodeBackwards(visit: (row: number, column: number, node: number) => void): void {
    for (let row = this.rows; row >= 0; row -= 1) {
      const from = this.low[row] ?? 0;
      const offset = (this.offset[row] ?? 0) - from;
      for (let column = (this.high[row] ?? 0) - 1; column >= from; column -= 1) visit(row, column, offset + column);
    }
  }
}
