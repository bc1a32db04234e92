import type { Language } from '../languages/language.js';
import type { Role } from '../model/document.js';
import { NO_AIDS, type AlignAids } from './aids.js';
import { alignTexts } from './align-texts.js';
import type { Line } from './line.js';

/** Line numbers set beside each other, from 0, with a cost of 0 (certain) or more. */
export interface LineBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly cost: number;
}

/** Two texts of one segment per line, and what each line is on its page. */
export interface LineTexts {
  readonly source: string;
  readonly target: string;
  readonly from: Language;
  readonly to: Language;
  /** What each line is on its page (blank ones counted); body when left out. */
  readonly roles?: { readonly source: readonly Role[]; readonly target: readonly Role[] };
}

/** The lines of a text; a final line break adds none. */
export function textLines(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

/**
 * Aligns two texts of one segment per line. Blank lines mark paragraphs: they count in the numbering but stand in no
 * bead; every other line stands in exactly one. Sorted by source, then target.
 */
export function alignLines({ source, target, from, to, roles }: LineTexts, aids: AlignAids = NO_AIDS): LineBead[] {
  const own = numbered(source, roles?.source);
  const other = numbered(target, roles?.target);
  const texts = { source: own.map(({ line }) => line), target: other.map(({ line }) => line), from, to };
  const beads = alignTexts(texts, aids).map((bead) => ({
    source: bead.source.map((index) => own[index]?.number ?? 0),
    target: bead.target.map((index) => other[index]?.number ?? 0),
    cost: cost(bead.confidence),
  }));
  return inOrder(beads);
}

/** By source; a bead without one follows the bead of the target line before it. */
function inOrder(beads: readonly LineBead[]): LineBead[] {
  const first = (lines: readonly number[]): number => lines[0] ?? -1;
  const homes = beads
    .flatMap((bead) =>
      bead.source.length === 0 ? [] : bead.target.map((line) => ({ line, place: first(bead.source) })),
    )
    .sort((one, other) => one.line - other.line);
  const places = new Map(beads.map((bead) => [bead, first(bead.source)]));
  let seen = 0;
  for (const bead of beads
    .filter(({ source }) => source.length === 0)
    .sort((a, b) => first(a.target) - first(b.target))) {
    while (seen < homes.length && (homes[seen]?.line ?? 0) < first(bead.target)) seen += 1;
    places.set(bead, homes[seen - 1]?.place ?? -1);
  }
  return [...beads].sort(
    (one, other) =>
      (places.get(one) ?? 0) - (places.get(other) ?? 0) ||
      other.source.length - one.source.length ||
      first(one.target) - first(other.target),
  );
}

function cost(confidence: number): number {
  return Math.round(-Math.log(Math.max(confidence, 1e-4)) * 10_000) / 10_000;
}

function numbered(text: string, roles: readonly Role[] = []): { number: number; line: Line }[] {
  const lines: { number: number; line: Line }[] = [];
  let block = 1;
  textLines(text).forEach((row, number) => {
    if (row.trim() === '') block += 1;
    else lines.push({ number, line: { text: row, block, role: roles[number] ?? 'body' } });
  });
  return lines;
}
