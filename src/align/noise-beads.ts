import type { Language } from '../languages/language.js';
import type { Bead, Line } from './line.js';
import { alignSide, type AlignSide } from './side.js';

/** A noise line with its place among the text's lines: how many of them come before it. */
export interface PlacedNoise {
  readonly line: Line;
  /** Where it stands on its own side, noise counted too. */
  readonly index: number;
  /** On the source side counted in target lines, through the alignment of the text. */
  readonly place: number;
}

const SAME_PLACE = 1.5;
const PER_STEP = 0.5;
const SHARED = 2;
const OTHER_NUMBERS = -2.5;
const OTHER_KIND = -1.5;
const PER_LENGTH = 2;

/**
 * Sets noise beside noise, one to one and in order: lines at the same place of the page that share words or numbers
 * ("8.214 pregleda" and "8214 views"). Noise never pairs with text. `ratio`: target characters per source character.
 */
export function noiseBeads(
  source: readonly PlacedNoise[],
  target: readonly PlacedNoise[],
  from: Language,
  to: Language,
  ratio: number,
): Bead[] {
  const own = alignSide(lines(source), from);
  const other = alignSide(lines(target), to);
  const unlikeLength = (row: number, column: number): number =>
    PER_LENGTH * Math.abs(Math.log((other.lengths[column] ?? 1) / ((own.lengths[row] ?? 1) * ratio)));
  const likeness = source.map((one, row) =>
    target.map((two, column) => {
      const steps = Math.min(6, Math.abs(one.place - two.place));
      return SAME_PLACE - PER_STEP * steps + sharedWords(own, row, other, column) - unlikeLength(row, column);
    }),
  );
  return bestPairs(likeness, source.length, target.length);
}

function lines(noise: readonly PlacedNoise[]): Line[] {
  return noise.map(({ line }) => line);
}

function sharedWords(own: AlignSide, row: number, other: AlignSide, column: number): number {
  const one = formsOf(own, row);
  const two = formsOf(other, column);
  const common = [...one].filter((form) => two.has(form));
  const digits = (forms: ReadonlySet<string>): boolean => [...forms].some((form) => /^\d/.test(form));
  if (digits(one) && digits(two) && !digits(new Set(common))) return OTHER_NUMBERS;
  if (one.has('?') !== two.has('?')) return OTHER_KIND; // "Was this helpful?" and "Translated automatically."
  return (SHARED * 2 * common.length) / Math.max(1, one.size + two.size);
}

function formsOf(side: AlignSide, line: number): Set<string> {
  return new Set(Array.from(side.types[line] ?? [], (type) => side.forms[type] ?? ''));
}

/** The in-order pairs of greatest sum; what gains nothing stands alone. */
function bestPairs(likeness: readonly (readonly number[])[], rows: number, columns: number): Bead[] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const paired = (likeness[row]?.[column] ?? 0) + at(row + 1, column + 1);
      const line = best[row];
      if (line) line[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const beads: Bead[] = [];
  let row = 0;
  let column = 0;
  while (row < rows || column < columns) {
    const paired =
      row < rows && column < columns && at(row, column) === (likeness[row]?.[column] ?? 0) + at(row + 1, column + 1);
    const alone = row < rows && (column === columns || at(row, column) === at(row + 1, column));
    if (paired && !alone) beads.push({ source: [row++], target: [column++], confidence: 1 });
    else if (alone) beads.push({ source: [row++], target: [], confidence: 1 });
    else beads.push({ source: [], target: [column++], confidence: 1 });
  }
  return beads;
}
