import { anchorEvidence } from './anchors.js';
import { bandOf, type Band } from './band.js';
import { BEAD_TYPES, type BeadType } from './bead-types.js';
import { bestPath, type PathBead } from './chart.js';
import { cognates, type Cognate } from './cognates.js';
import { beadEvidence } from './evidence.js';
import { firstLengthModel, lengthModelOf, type LengthModel } from './length-evidence.js';
import { lexicalEvidence, unlinkedCosts, type Background } from './lexical-evidence.js';
import type { Bead } from './line.js';
import { LinkCollector, type LinkTable } from './links.js';
import { learnLinks, type BelievedBead } from './own-lexicon.js';
import type { AlignSide } from './side.js';
import { WEIGHTS } from './weights.js';

/** Aligns two sides: monotone beads in order, each with its confidence; every line stands in exactly one. */
export function alignSides(source: AlignSide, target: AlignSide): Bead[] {
  const alike = cognates(source, target);
  let links = linkTable(source, target, alike, []);
  const band = bandOf(source, target, links.forward);
  const first = firstLengthModel(source, target);
  let length = first;
  let types: readonly BeadType[] = BEAD_TYPES;
  let background = firstBackground(source, target, links);
  let path = pass(source, target, links, band, length, background, types);
  for (let round = 1; round < WEIGHTS.passes; round += 1) {
    const beads = path.map(believed);
    length = lengthModelOf(lengthsOf(source, target, beads), first);
    links = linkTable(source, target, alike, beads);
    background = measuredBackground(source, target, links, beads, background);
    types = adaptedTypes(path);
    path = pass(source, target, links, band, length, background, types);
  }
  return path.map((bead) => ({ ...linesOf(bead), confidence: bead.posterior }));
}

function pass(
  source: AlignSide,
  target: AlignSide,
  links: LinkTable,
  band: Band,
  length: LengthModel,
  background: Background,
  types: readonly BeadType[],
): PathBead[] {
  const evidence = beadEvidence({
    source,
    target,
    band,
    length,
    lexical: lexicalEvidence(source, target, links, band, background),
    targetCosts: unlinkedCosts(target, background),
    sourceCosts: unlinkedCosts(source, background),
    anchors: anchorEvidence(source.lines, target.lines),
    weights: WEIGHTS,
  });
  return bestPath(band, types, evidence, WEIGHTS.temper);
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
  learnLinks(source, target, beads, 'forward', forward);
  learnLinks(target, source, beads, 'backward', backward);
  return { forward: forward.done(), backward: backward.done() };
}

/** Coverage before anything is aligned: the share of words that have a partner anywhere, half believed. */
function firstBackground(source: AlignSide, target: AlignSide, links: LinkTable): Background {
  const linked = (side: AlignSide, own: LinkTable['forward'], numeric: boolean): [number, number] => {
    let all = 0;
    let some = 0;
    side.counts.forEach((count, type) => {
      if (side.numeric[type] !== numeric) return;
      all += count;
      if ((own.others[type]?.length ?? 0) > 0) some += count;
    });
    return [some, all];
  };
  const share = (numeric: boolean): number => {
    const [one, ofOne] = linked(source, links.forward, numeric);
    const [other, ofOther] = linked(target, links.backward, numeric);
    return (one + other) / Math.max(1, ofOne + ofOther);
  };
  return backgroundFor(share(false) * WEIGHTS.firstBelief, share(true));
}

/** Coverage as the last pass found it: the share of words that have a partner in their own bead. */
function measuredBackground(
  source: AlignSide,
  target: AlignSide,
  links: LinkTable,
  beads: readonly BelievedBead[],
  last: Background,
): Background {
  const words = { all: 10, some: 10 * (1 - last.words) };
  const numbers = { all: 5, some: 5 * (1 - last.numbers) };
  for (const bead of beads) {
    const own = new Set(bead.source.flatMap((line) => [...(source.types[line] ?? [])]));
    for (const line of bead.target) {
      for (const type of target.types[line] ?? []) {
        const tally = target.numeric[type] ? numbers : words;
        tally.all += bead.weight;
        if (links.backward.others[type]?.some((other) => own.has(other))) tally.some += bead.weight;
      }
    }
  }
  return backgroundFor(words.some / words.all, numbers.some / numbers.all);
}

function backgroundFor(words: number, numbers: number): Background {
  const clamp = (share: number, most: number): number => Math.min(most, Math.max(0.03, share));
  return {
    words: 1 - clamp(words * WEIGHTS.coverage, WEIGHTS.mostCoverage),
    numbers: 1 - clamp(numbers * WEIGHTS.coverage, 0.8),
  };
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

/** Bead frequencies of this article, held near the general ones while it is short. */
function adaptedTypes(path: readonly PathBead[]): BeadType[] {
  const faith = WEIGHTS.priorFaith;
  const general = BEAD_TYPES.reduce((sum, type) => sum + Math.exp(type.prior), 0);
  return BEAD_TYPES.map((type) => {
    const same = path.filter((bead) => bead.type.source === type.source && bead.type.target === type.target).length;
    const mirrored = path.filter((bead) => bead.type.source === type.target && bead.type.target === type.source).length;
    const seen = (same + mirrored) / 2;
    return { ...type, prior: Math.log((seen + (faith * Math.exp(type.prior)) / general) / (path.length + faith)) };
  });
}

function linesOf({ sourceEnd, targetEnd, type }: PathBead): { source: number[]; target: number[] } {
  return {
    source: Array.from({ length: type.source }, (_, index) => sourceEnd - type.source + index),
    target: Array.from({ length: type.target }, (_, index) => targetEnd - type.target + index),
  };
}
