import type { Links } from './links.js';
import type { AlignSide } from './side.js';

/** Which pairs of lines are looked at: row i holds columns low[i] … high[i] − 1. */
export interface Band {
  readonly rows: number;
  readonly columns: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Where row i begins in an array that holds all cells of the band. */
  readonly offset: Int32Array;
  readonly size: number;
}

const DENSE = 60_000;
/** Most bundles a side: small bundles make a narrow first corridor. */
const GRID = 800;
const MARGIN = 12;
const NARROW = 300;
const REACH = 8;
/** What a step costs that is as far from the diagonal as the whole text is long. */
const DIAGONAL = 0.1;

/**
 * All pairs of lines of a short article; for long texts a corridor around a coarse path: lines are bundled into at most
 * GRID bundles, bundles compared by the rare types they share, and a path of most evidence is kept with a margin
 * (the coarse-to-fine search of Thompson & Koehn 2019, over words instead of vectors).
 */
export function bandOf(source: AlignSide, target: AlignSide, links: Links): Band {
  const rows = source.lines.length;
  const columns = target.lines.length;
  if (rows * columns <= DENSE) return band(rows, columns, () => [0, columns]);
  const bundle = Math.ceil(Math.max(rows, columns) / GRID);
  const path = coarsePath(evidenceGrid(source, target, links, bundle));
  const ranges = corridor(path, Math.ceil(rows / bundle));
  return band(rows, columns, (row) => {
    const [from, to] = ranges[Math.floor(row / bundle)] ?? [0, columns];
    const low = row < MARGIN ? 0 : Math.max(0, from * bundle - MARGIN);
    const high = row >= rows - MARGIN ? columns : to * bundle + MARGIN;
    return [Math.min(low, columns), Math.min(high, columns)];
  });
}

/** A step of a path: its lines end before these. */
interface Step {
  readonly sourceEnd: number;
  readonly targetEnd: number;
  readonly type: { readonly source: number; readonly target: number };
}

/** The corridor for a further pass: a margin around the last path; a small one stays as it is. */
export function narrowed(last: Band, path: readonly Step[]): Band {
  if (last.size <= NARROW) return last;
  const low = new Array<number>(last.rows).fill(last.columns);
  const high = new Array<number>(last.rows).fill(0);
  for (const { sourceEnd, targetEnd, type } of path) {
    for (let row = Math.max(0, sourceEnd - type.source - 1); row <= Math.min(last.rows - 1, sourceEnd); row += 1) {
      low[row] = Math.min(low[row] ?? 0, targetEnd - type.target);
      high[row] = Math.max(high[row] ?? 0, targetEnd);
    }
  }
  return band(last.rows, last.columns, (row) => [
    Math.max(0, (low[row] ?? 0) - REACH),
    Math.min(last.columns, (high[row] ?? 0) + REACH),
  ]);
}

function band(rows: number, columns: number, range: (row: number) => readonly [number, number]): Band {
  const low = new Int32Array(rows);
  const high = new Int32Array(rows);
  const offset = new Int32Array(rows);
  let size = 0;
  for (let row = 0; row < rows; row += 1) {
    const [from, to] = range(row);
    low[row] = from;
    high[row] = to;
    offset[row] = size;
    size += to - from;
  }
  return { rows, columns, low, high, offset, size };
}

/** Per bundle of rows: the columns that the coarse path passes in it and in its neighbours. */
function corridor(path: readonly (readonly [number, number])[], bundles: number): [from: number, to: number][] {
  const ranges = Array.from({ length: bundles }, (): [number, number] => [Infinity, 0]);
  for (const [row, column] of path) {
    for (const range of ranges.slice(Math.max(0, row - 1), row + 2)) {
      range[0] = Math.min(range[0], column);
      range[1] = Math.max(range[1], column + 1);
    }
  }
  return ranges;
}

/** Evidence per pair of bundles: rare linked types, each weighed by its rarity. */
function evidenceGrid(source: AlignSide, target: AlignSide, links: Links, bundle: number): number[][] {
  const rows = Math.ceil(source.lines.length / bundle);
  const columns = Math.ceil(target.lines.length / bundle);
  const grid = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  const places = placesOf(target, bundle);
  const rare = 3;
  source.types.forEach((line, index) => {
    const cells = grid[Math.floor(index / bundle)] ?? [];
    for (const type of new Set(line)) {
      if ((source.counts[type] ?? 0) > rare * 2) continue;
      for (let place = links.from[type] ?? 0; place < (links.from[type + 1] ?? 0); place += 1) {
        const found = places[links.others[place] ?? 0] ?? [];
        if (found.length > rare) continue;
        const weight = (links.strengths[place] ?? 0) / ((source.counts[type] ?? 1) * found.length);
        for (const column of found) cells[column] = (cells[column] ?? 0) + weight;
      }
    }
  });
  return grid;
}

function placesOf(side: AlignSide, bundle: number): number[][] {
  const places: number[][] = side.forms.map(() => []);
  side.types.forEach((line, index) => {
    const column = Math.floor(index / bundle);
    for (const type of line) {
      const list = places[type];
      if (list && list[list.length - 1] !== column) list.push(column);
    }
  });
  return places;
}

/** The monotone path of most evidence through the grid, nearness to the diagonal breaking ties. */
function coarsePath(grid: readonly (readonly number[])[]): [number, number][] {
  const rows = grid.length;
  const columns = grid[0]?.length ?? 0;
  const best = grid.map((row) => new Float64Array(row.length));
  const from = grid.map((row) => new Uint8Array(row.length));
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const own = (grid[row]?.[column] ?? 0) - DIAGONAL * Math.abs(row / rows - column / columns);
      const options = [
        best[row - 1]?.[column - 1] ?? (row + column === 0 ? 0 : -Infinity),
        best[row - 1]?.[column] ?? -Infinity,
        best[row]?.[column - 1] ?? -Infinity,
      ];
      const pick = column === 0 && row > 0 ? 1 : row === 0 && column > 0 ? 2 : options.indexOf(Math.max(...options));
      const line = best[row];
      const step = from[row];
      if (line) line[column] = own + (options[pick] ?? 0);
      if (step) step[column] = pick;
    }
  }
  return trace(from, rows - 1, columns - 1);
}

function trace(from: readonly Uint8Array[], lastRow: number, lastColumn: number): [number, number][] {
  const path: [number, number][] = [];
  let row = lastRow;
  let column = lastColumn;
  while (row >= 0 && column >= 0) {
    path.push([row, column]);
    const step = from[row]?.[column] ?? 0;
    if (step !== 2) row -= 1;
    if (step !== 1) column -= 1;
  }
  return path;
}
