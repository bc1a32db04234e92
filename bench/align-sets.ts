import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AlignAids } from '../src/align/aids.js';
import { align } from '../src/align/align.js';
import { alignLines, textLines } from '../src/align/align-lines.js';
import type { Line } from '../src/align/line.js';
import { lineRoles } from '../src/desk/line-roles.js';
import type { Language } from '../src/languages/language.js';
import type { Role, Segment } from '../src/model/document.js';
import {
  aligned,
  articleBeads,
  LEVELS,
  perturbedDocument,
  translatedBeads,
  withoutNoise,
  type BeadDocument,
} from './align-perturbed.js';
import { readAlignments } from './datasets/alignments.js';
import { readArticles, type GoldArticle, type GoldSegment } from './datasets/articles.js';
import { lengthOnly } from './length-only.js';
import type { Link } from './metrics/links.js';
import type { Rates } from './perturb.js';
import { knownLanguage } from './known-language.js';

/** One document with its gold, and the two ways it is aligned. */
export interface AlignCase {
  readonly from: string;
  readonly to: string;
  readonly gold: readonly Link[];
  readonly found: (aids: AlignAids) => readonly Link[];
  /** The baseline: Gale & Church over lengths alone. */
  readonly baseline: () => readonly Link[];
}

/** Documents of one collection, or of one level of perturbation, scored together. */
export interface AlignSet {
  readonly name: string;
  readonly cases: readonly AlignCase[];
}

/** The stored sets of alignments, with the languages of most of their documents. */
export const STORED: readonly (readonly [folder: string, from: string, to: string])[] = [
  ['textberg-dev', 'de', 'fr'],
  ['parice-enis', 'en', 'is'],
  ['maligna-pl', 'pl', 'en'],
  ['perturbed-mt-defr/clean', 'de', 'fr'],
  ['perturbed-mt-defr/light', 'de', 'fr'],
  ['perturbed-mt-defr/medium', 'de', 'fr'],
  ['perturbed-mt-defr/heavy', 'de', 'fr'],
];

/** Documents whose translation is in another language than their set's. */
const TRANSLATED_INTO: Readonly<Record<string, string>> = { 'maligna-pl/poznan': 'de' };

/** The stored sets of a benchmark folder, as files of one segment per line. */
export function storedSets(data: string): AlignSet[] {
  return STORED.map(([folder, from, into]) => ({
    name: folder.replace('perturbed-mt-defr', 'stored'),
    cases: readAlignments(join(data, 'alignment', folder)).map(({ name, source, target, gold }) => {
      const to = TRANSLATED_INTO[`${folder}/${name}`] ?? into;
      return {
        from,
        to,
        gold,
        found: (aids: AlignAids) => alignFiles(source, target, knownLanguage(from), knownLanguage(to), aids),
        baseline: () => numberedBaseline(source, target),
      };
    }),
  })).filter(({ cases }) => cases.length > 0);
}

/** Documents of every level drawn afresh, changed on either side: a machine translation, and the articles with their roles. */
export function drawnSets(data: string, seeds: readonly number[]): AlignSet[] {
  const folder = join(data, 'articles');
  const articles = articleBeads(readArticles(existsSync(folder) ? folder : 'corpora/articles'));
  const bases: readonly (readonly [name: string, documents: readonly BeadDocument[]])[] = [
    ['drawn', translatedBeads(data)],
    ['articles', articles],
  ];
  return bases
    .filter(([, documents]) => documents.length > 0)
    .flatMap(([name, documents]) =>
      Object.entries(LEVELS).map(([level, rates]) => ({
        name: `${name}/${level}`,
        cases: drawn(documents, rates, seeds),
      })),
    );
}

function drawn(documents: readonly BeadDocument[], rates: Rates, seeds: readonly number[]): AlignCase[] {
  return seeds.flatMap((seed) =>
    documents.map(({ from, to }, index) => {
      const document = perturbedDocument(documents, index, seed, rates);
      return {
        from,
        to,
        gold: withoutNoise(document.gold, document),
        found: (aids: AlignAids) => withoutNoise(aligned(document, aids), document),
        baseline: () => withoutNoise(lengthOnly(document.source, document.target), document),
      };
    }),
  );
}

/** The articles of the bench as they are, noise and all; scored over links. */
export function articleSet(data: string): AlignSet | null {
  const folder = join(data, 'articles');
  if (!existsSync(folder)) return null;
  const cases = readArticles(folder).map((article) => ({
    from: article.from,
    to: article.to,
    gold: article.alignment,
    found: (aids: AlignAids) => alignArticle(article, aids),
    baseline: () => namedBaseline(article),
  }));
  return { name: 'articles (links)', cases };
}

function alignArticle(article: GoldArticle, aids: AlignAids): Link[] {
  const { source, target, sourceSegments, targetSegments, from, to } = article;
  return align(
    segments(source, sourceSegments),
    segments(target, targetSegments),
    knownLanguage(from),
    knownLanguage(to),
    aids,
  );
}

function namedBaseline({ source, target, sourceSegments, targetSegments }: GoldArticle): Link[] {
  const own = segments(source, sourceSegments);
  const other = segments(target, targetSegments);
  const ids = (some: readonly Segment[], lines: Link['source']): string[] =>
    lines.map((line) => some[Number(line)]?.id ?? '');
  return lengthOnly(own, other).map((bead) => ({ source: ids(own, bead.source), target: ids(other, bead.target) }));
}

function numberedBaseline(source: string, target: string): Link[] {
  const own = filled(source);
  const other = filled(target);
  const numbers = (some: readonly (readonly [number, Line])[], lines: Link['source']): number[] =>
    lines.map((line) => some[Number(line)]?.[0] ?? -1);
  const beads = lengthOnly(
    own.map(([, line]) => line),
    other.map(([, line]) => line),
  );
  return beads.map((bead) => ({ source: numbers(own, bead.source), target: numbers(other, bead.target) }));
}

function filled(text: string): [number, Line][] {
  return textLines(text).flatMap((line, number): [number, Line][] =>
    line.trim() === '' ? [] : [[number, { text: line, block: 1, role: 'body' }]],
  );
}

/** As `recto align` does. */
function alignFiles(source: string, target: string, from: Language, to: Language, aids: AlignAids): readonly Link[] {
  const roles = lineRoles({ text: source, language: from }, { text: target, language: to });
  return alignLines({ source, target, from, to, roles }, aids);
}

/** Gold segments as ours: paragraphs are what an empty line parts. */
function segments(text: string, gold: readonly GoldSegment[]): Segment[] {
  return gold.map(({ id, role, start, end, text: own }) => ({
    id,
    block: text.slice(0, start).split(/\n\s*\n/).length,
    role: role === 'lead' ? 'lede' : (role as Role),
    start,
    end,
    text: own,
    marks: [],
  }));
}
