import type { Language } from '../languages/language.js';
import { NO_AIDS, type AlignAids } from './aids.js';
import { alignSides } from './align-sides.js';
import type { Line } from './line.js';
import { alignSide } from './side.js';

/** Line numbers set beside each other, from 0, with a cost of 0 (certain) or more. */
export interface LineBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly cost: number;
}

/**
 * Aligns two texts of one segment per line. Blank lines mark paragraphs: they count in the numbering but stand in no
 * bead; every other line stands in exactly one. Sorted by source, then target.
 */
export function alignLines(
  source: string,
  target: string,
  from: Language,
  to: Language,
  aids: AlignAids = NO_AIDS,
): LineBead[] {
  const own = numbered(source);
  const other = numbered(target);
  const beads = alignSides(
    alignSide(
      own.map(({ line }) => line),
      from,
    ),
    alignSide(
      other.map(({ line }) => line),
      to,
    ),
    aids,
  );
  return beads.map((bead) => ({
    source: bead.source.map((index) => own[index]?.number ?? 0),
    target: bead.target.map((index) => other[index]?.number ?? 0),
    cost: cost(bead.confidence),
  }));
}

function cost(confidence: number): number {
  return Math.round(-Math.log(Math.max(confidence, 1e-4)) * 10_000) / 10_000;
}

function numbered(text: string): { number: number; line: Line }[] {
  const lines: { number: number; line: Line }[] = [];
  let block = 1;
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .forEach((row, number) => {
      if (row.trim() === '') block += 1;
      else lines.push({ number, line: { text: row, block, role: 'body' } });
    });
  return lines;
}
