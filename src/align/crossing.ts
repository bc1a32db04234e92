import { DISTINCT, type AnchorEvidence } from './anchors.js';
import { Gains } from './lexical-evidence.js';
import { LineScale, type Coverage } from './line-scale.js';
import { lengthChance, lengthMatch, type LengthModel } from './length-evidence.js';
import type { Bead } from './line.js';
import type { LinkTable } from './links.js';
import type { AlignSide } from './side.js';
import { WEIGHTS } from './weights.js';

/** What the last pass knew. */
export interface Known {
  readonly source: AlignSide;
  readonly target: AlignSide;
  readonly links: LinkTable;
  readonly coverage: readonly Coverage[];
  readonly length: LengthModel;
  readonly vectors: AnchorEvidence | undefined;
}

/** Most lines left alone on a side for which every pair is tried. */
const MOST = 400;

/**
 * Captions and boxes move: lines that the monotone path left alone on both sides are set beside each other when their
 * words and roles say so clearly, the clearest first (competitive linking, Melamed 2000).
 */
export function withCrossings(beads: readonly Bead[], known: Known): Bead[] {
  const own = beads.filter(({ target }) => target.length === 0).flatMap(({ source }) => source);
  const other = beads.filter(({ source }) => source.length === 0).flatMap(({ target }) => target);
  const found = clearest(own, other, known);
  const partners = new Map(found.map((bead) => [bead.source[0], bead]));
  const taken = new Set(found.flatMap(({ target }) => target));
  return beads
    .filter(({ source, target }) => source.length > 0 || !target.some((line) => taken.has(line)))
    .map((bead) => (bead.target.length === 0 ? (partners.get(bead.source[0]) ?? bead) : bead));
}

/** Captions that clearly translate each other, wherever on the page they stand: they need not keep the text's order. */
export function captionBeads(known: Known): Bead[] {
  return clearest(captions(known.source), captions(known.target), known);
}

function captions({ lines }: AlignSide): number[] {
  return lines.flatMap(({ role }, line) => (role === 'caption' ? [line] : []));
}

/** The clearest pairs of lines, one to one. */
function clearest(own: readonly number[], other: readonly number[], known: Known): Bead[] {
  if (own.length === 0 || other.length === 0 || own.length > MOST || other.length > MOST) return [];
  const beads = new Map<number, Bead>();
  const taken = new Set<number>();
  for (const { source, target, gain } of candidates(own, other, known)) {
    if (beads.has(source) || taken.has(target)) continue;
    const confidence = 1 / (1 + Math.exp(-WEIGHTS.temper * gain));
    beads.set(source, { source: [source], target: [target], confidence });
    taken.add(target);
  }
  return [...beads.values()];
}

function candidates(
  own: readonly number[],
  other: readonly number[],
  known: Known,
): { source: number; target: number; gain: number }[] {
  const forward = wordEvidence(own, other, known, 'forward');
  const backward = wordEvidence(other, own, known, 'backward');
  return own
    .flatMap((source, row) =>
      other.map((target, column) => {
        const words = ((forward[row]?.[column] ?? 0) + (backward[column]?.[row] ?? 0)) / 2;
        return { source, target, gain: WEIGHTS.lexical * words + otherGain(source, target, known) };
      }),
    )
    .filter(({ gain }) => gain > 0)
    .sort((one, two) => two.gain - one.gain);
}

/** What the words of each line say of each line of the other side. */
function wordEvidence(
  lines: readonly number[],
  others: readonly number[],
  { source, target, links, coverage }: Known,
  direction: 'forward' | 'backward',
): Float64Array[] {
  const [own, other] = direction === 'forward' ? [source, target] : [target, source];
  const gains = new Gains(links[direction], other);
  const scale = new LineScale(other, coverage);
  return lines.map((line) => {
    const words = Math.max(1, gains.add(own.types[line]));
    const row = Float64Array.from(others, (beside) => scale.weigh(beside, gains.sums, words));
    gains.wipe(own.types[line]);
    return row;
  });
}

function otherGain(own: number, other: number, known: Known): number {
  const { source, target, length, vectors } = known;
  const from = source.lengths[own] ?? 1;
  const to = target.lengths[other] ?? 1;
  const lengths = lengthMatch(from, to, length) - lengthChance(to, 1, length);
  const alike = vectors?.(own + 1, 1, other + 1, 1) ?? 0;
  return WEIGHTS.length * lengths + alike - WEIGHTS.crossing * strangeness(own, other, known);
}

/** Two captions left alone are half expected to belong together; a caption and a sentence are not. */
function strangeness(own: number, other: number, { source, target }: Known): number {
  const role = source.lines[own]?.role ?? 'body';
  if (role !== target.lines[other]?.role) return 2;
  return DISTINCT.has(role) ? 0.3 : 1;
}
