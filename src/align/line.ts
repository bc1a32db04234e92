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
