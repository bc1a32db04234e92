import type { Role } from '../model/document.js';

/** What the aligner needs to know of a segment: its text, its paragraph (any number), its role. */
export interface Line {
  readonly text: string;
  readonly block: number;
  readonly role: Role;
}

/** Lines set beside lines, by index: `source` × `target`; one side is empty where nothing corresponds. */
export interface Bead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** 0–1: how probable this bead is against all others. */
  readonly confidence: number;
}

/** A bead over a selection of lines in the numbers that these have in the whole. */
export function renumbered(bead: Bead, own: readonly number[], other: readonly number[]): Bead {
  const at = (numbers: readonly number[], lines: readonly number[]): number[] =>
    lines.map((line) => numbers[line] ?? 0);
  return { ...bead, source: at(own, bead.source), target: at(other, bead.target) };
}
