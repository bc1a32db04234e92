import type { Language } from '../languages/language.js';
import type { BilingualLexicon } from '../lexicon/bilingual-lexicon.js';
import { coreWords } from '../lexicon/core-words.js';
import { NO_AIDS, type AlignAids } from './aids.js';
import { alignAided } from './align-aided.js';
import { lengthRatio } from './length-evidence.js';
import { renumbered, type Bead, type Line } from './line.js';
import { noiseBeads, type PlacedNoise } from './noise-beads.js';
import { alignSide } from './side.js';

/** Two texts of lines, noise among them. */
export interface Texts {
  readonly source: readonly Line[];
  readonly target: readonly Line[];
  /** Null when the source's language is not known. */
  readonly from: Language | null;
  readonly to: Language;
}

/**
 * Sets the lines of two texts beside each other, by index: every line stands in exactly one bead. Noise leaves first and
 * is set beside noise only.
 */
export function alignTexts({ source, target, from, to }: Texts, aids: AlignAids = NO_AIDS): Bead[] {
  const own = textLines(source);
  const other = textLines(target);
  const ownSide = alignSide(linesAt(source, own), from ?? to);
  const otherSide = alignSide(linesAt(target, other), to);
  const known = { ...aids, lexicons: lexiconsOf(from, to, aids) };
  const beads = alignAided(ownSide, otherSide, { from: from ?? to, to }, known);
  const ownNoise = placedNoise(source, targetPlaces(beads, own.length));
  const otherNoise = placedNoise(target, (index) => index);
  const noise = noiseBeads(ownNoise, otherNoise, from ?? to, to, lengthRatio(ownSide, otherSide));
  return [
    ...beads.map((bead) => renumbered(bead, own, other)),
    ...noise.map((bead) => renumbered(bead, ownNoise.map(indexOf), otherNoise.map(indexOf))),
  ];
}

/** Recto's own core words, and what was given. */
function lexiconsOf(from: Language | null, to: Language, { lexicons = [] }: AlignAids): readonly BilingualLexicon[] {
  const core = from ? coreWords(from.tag, to.tag) : null;
  return core ? [core, ...lexicons] : lexicons;
}

function textLines(lines: readonly Line[]): number[] {
  return lines.flatMap(({ role }, index) => (role === 'noise' ? [] : [index]));
}

function linesAt(lines: readonly Line[], indices: readonly number[]): Line[] {
  return indices.flatMap((index) => lines[index] ?? []);
}

function indexOf({ index }: PlacedNoise): number {
  return index;
}

/** For a number of source text lines: how many target text lines lie before the same place. */
function targetPlaces(beads: readonly Bead[], count: number): (index: number) => number {
  const ends = new Array<number>(count + 1).fill(0);
  for (const bead of beads) {
    const end = Math.max(-1, ...bead.target) + 1;
    for (const index of bead.source) ends[index + 1] = end;
  }
  for (let index = 1; index <= count; index += 1) ends[index] = ends[index] || (ends[index - 1] ?? 0);
  return (index) => ends[index] ?? 0;
}

function placedNoise(lines: readonly Line[], place: (textBefore: number) => number): PlacedNoise[] {
  const placed: PlacedNoise[] = [];
  let before = 0;
  lines.forEach((line, index) => {
    if (line.role === 'noise') placed.push({ line, index, place: place(before) });
    else before += 1;
  });
  return placed;
}
