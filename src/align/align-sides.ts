import { NO_AIDS, type AlignAids } from './aids.js';
import { anchorEvidence, paragraphAgreement, type AnchorEvidence } from './anchors.js';
import { bandOf, narrowed, type Band } from './band.js';
import { beadTypes, type BeadType } from './bead-types.js';
import { bestPath, type PathBead } from './chart.js';
import { cognates, type Cognate } from './cognates.js';
import { captionBeads, withCrossings } from './crossing.js';
import { beadEvidence } from './evidence.js';
import { firstCoverage, measuredCoverage } from './coverage.js';
import { firstLengthModel, lengthModelOf, type LengthModel } from './length-evidence.js';
import { lexicalEvidence } from './lexical-evidence.js';
import { lexiconLinks } from './lexicon-links.js';
import type { Coverage } from './line-scale.js';
import { renumbered, type Bead } from './line.js';
import { LinkCollector, type LinkTable } from './links.js';
import { learnLinks, type BelievedBead } from './own-lexicon.js';
import { shapeEvidence } from './sentence-shape.js';
import { sideOf, type AlignSide } from './side.js';
import { WEIGHTS } from './weights.js';

/** What is believed of this article: a guess before the first pass, learned from the last one after it. */
interface Beliefs {
  readonly links: LinkTable;
  readonly length: LengthModel;
  readonly coverage: readonly Coverage[];
  readonly types: readonly BeadType[];
  /** How far paragraphs agree; undefined before anything is known. */
  readonly agreement: number | undefined;
}

/** Aligns two sides: every line stands in exactly one bead, each with its confidence. */
export function alignSides(
  source: AlignSide,
  target: AlignSide,
  aids: AlignAids = NO_AIDS,
  vectors?: AnchorEvidence,
): Bead[] {
  const alike = [...cognates(source, target), ...lexiconLinks(source, target, aids)];
  const captions =
    hasCaptions(source) && hasCaptions(target)
      ? captionBeads({ source, target, ...firstBeliefs(source, target, alike), vectors })
      : [];
  if (captions.length === 0) return alignInOrder(source, target, alike, vectors);
  const own = linesBut(source, new Set(captions.flatMap((bead) => bead.source)));
  const other = linesBut(target, new Set(captions.flatMap((bead) => bead.target)));
  const rest = alignInOrder(sideOf(source, own), sideOf(target, other), alike, vectors && among(vectors, own, other));
  return [...captions, ...rest.map((bead) => renumbered(bead, own, other))];
}

function hasCaptions({ lines }: AlignSide): boolean {
  return lines.some(({ role }) => role === 'caption');
}

function linesBut({ lines }: AlignSide, left: ReadonlySet<number>): number[] {
  return lines.flatMap((_, line) => (left.has(line) ? [] : [line]));
}

/** Evidence by the numbers of some lines only; it says nothing of lines that do not stand together in the whole. */
function among(evidence: AnchorEvidence, own: readonly number[], other: readonly number[]): AnchorEvidence {
  return (sourceEnd, sources, targetEnd, targets) => {
    const source = own[sourceEnd - 1] ?? -1;
    const target = other[targetEnd - 1] ?? -1;
    const together =
      source - (own[sourceEnd - sources] ?? 0) < sources && target - (other[targetEnd - targets] ?? 0) < targets;
    return together ? evidence(source + 1, sources, target + 1, targets) : 0;
  };
}

/** Beads in the order of the source, but for lines left alone that cross it. */
function alignInOrder(
  source: AlignSide,
  target: AlignSide,
  alike: readonly Cognate[],
  vectors: AnchorEvidence | undefined,
): Bead[] {
  let beliefs = firstBeliefs(source, target, alike);
  let band = bandOf(source, target, beliefs.links.forward);
  let path = pass(source, target, band, beliefs, vectors);
  for (let round = 1; round < WEIGHTS.passes; round += 1) {
    beliefs = learned(source, target, alike, path);
    band = narrowed(band, path);
    const last = path;
    path = pass(source, target, band, beliefs, vectors);
    if (isSame(path, last)) break;
  }
  const beads = path.map((bead) => ({ ...linesOf(bead), confidence: bead.posterior }));
  return withCrossings(beads, { source, target, ...beliefs, vectors });
}

/** Where a pass changes nothing a further one would change nothing either. */
function isSame(path: readonly PathBead[], last: readonly PathBead[]): boolean {
  return (
    path.length === last.length &&
    path.every(({ sourceEnd, targetEnd, type }, index) => {
      const before = last[index];
      return before?.sourceEnd === sourceEnd && before.targetEnd === targetEnd && before.type.source === type.source;
    })
  );
}

function pass(
  source: AlignSide,
  target: AlignSide,
  band: Band,
  beliefs: Beliefs,
  vectors: AnchorEvidence | undefined,
): PathBead[] {
  const { links, length, coverage, types, agreement } = beliefs;
  const evidence = beadEvidence({
    source,
    target,
    band,
    length,
    lexical: lexicalEvidence(source, target, links, band, coverage),
    anchors: anchorEvidence(source.lines, target.lines, agreement),
    shapes: shapeEvidence(source.lines, target.lines),
    vectors,
    weights: WEIGHTS,
  });
  return bestPath(band, types, evidence, WEIGHTS.temper);
}

function firstBeliefs(source: AlignSide, target: AlignSide, alike: readonly Cognate[]): Beliefs {
  const links = linkTable(source, target, alike, []);
  return {
    links,
    length: firstLengthModel(source, target),
    coverage: firstCoverage(source, target, links),
    types: beadTypes(),
    agreement: undefined,
  };
}

function learned(source: AlignSide, target: AlignSide, alike: readonly Cognate[], path: readonly PathBead[]): Beliefs {
  const beads = path.map(believed);
  const links = linkTable(source, target, alike, beads);
  return {
    links,
    length: lengthModelOf(lengthsOf(source, target, beads), firstLengthModel(source, target)),
    coverage: measuredCoverage(source, target, links, beads),
    types: adaptedTypes(path, beadTypes()),
    agreement: paragraphAgreement(beads, source.lines, target.lines),
  };
}

function linkTable(
  source: AlignSide,
  target: AlignSide,
  alike: readonly Cognate[],
  beads: readonly BelievedBead[],
): LinkTable {
  const forward = new LinkCollector(source.forms.length);
  const backward = new LinkCollector(target.forms.length);
  for (const [own, other, strength] of alike) {
    forward.add(own, other, strength);
    backward.add(other, own, strength);
  }
  learnLinks(source, target, beads, forward, backward);
  return { forward: forward.done(), backward: backward.done() };
}

function believed(bead: PathBead): BelievedBead {
  const { source, target } = linesOf(bead);
  const both = source.length > 0 && target.length > 0;
  return { source, target, weight: both ? bead.posterior : 0 };
}

function lengthsOf(source: AlignSide, target: AlignSide, beads: readonly BelievedBead[]): [number, number][] {
  const sum = (side: AlignSide, lines: readonly number[]): number =>
    lines.reduce((total, line) => total + (side.lengths[line] ?? 0), 0);
  return beads.filter((bead) => bead.weight > 0.5).map((bead) => [sum(source, bead.source), sum(target, bead.target)]);
}

/**
 * Bead frequencies of this article, held near the general ones while it is short. A run of lines left alone counts once,
 * and for its side only: who leaves much out need not add anything.
 */
function adaptedTypes(path: readonly PathBead[], general: readonly BeadType[]): BeadType[] {
  const faith = WEIGHTS.priorFaith;
  const opening = path.filter(({ opens }) => opens);
  const whole = general.reduce((sum, type) => sum + Math.exp(type.prior), 0);
  return general.map((type) => {
    const expected = faith * (Math.exp(type.prior) / whole);
    return { ...type, prior: Math.log((seen(opening, type) + expected) / (opening.length + faith)) };
  });
}

function seen(opening: readonly PathBead[], { source, target }: BeadType): number {
  const count = (own: number, other: number): number =>
    opening.filter(({ type }) => type.source === own && type.target === other).length;
  if (source === 0) return count(0, 1) * WEIGHTS.skipOn ** (target - 1);
  if (target === 0) return count(1, 0) * WEIGHTS.skipOn ** (source - 1);
  return (count(source, target) + count(target, source)) / 2;
}

function linesOf({ sourceEnd, targetEnd, type }: PathBead): { source: number[]; target: number[] } {
  return {
    source: Array.from({ length: type.source }, (_, index) => sourceEnd - type.source + index),
    target: Array.from({ length: type.target }, (_, index) => targetEnd - type.target + index),
  };
}
