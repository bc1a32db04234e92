import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { alignLines } from '../src/desk/align-lines.js';
import { align } from '../src/align/align.js';
import { languageOf } from '../src/languages/index.js';
import type { Language } from '../src/languages/language.js';
import { isRefusal } from '../src/model/refusal.js';
import type { Role, Segment } from '../src/model/document.js';
import { version } from '../src/version.js';
import { perturbedSets, type AloneScore } from './align-perturbed.js';
import { readAlignments } from './datasets/alignments.js';
import { readArticles, type GoldArticle, type GoldSegment } from './datasets/articles.js';
import { scoreLinks, scorePairs, type Link } from './metrics/links.js';

/** One set's scores: strict and lax F1 over beads, or F1 over links for whole articles. */
export interface AlignRow {
  readonly set: string;
  readonly documents: number;
  readonly strict: number;
  readonly lax: number | null;
  readonly milliseconds: number;
}

const LINE_SETS: readonly (readonly [folder: string, from: string, to: string])[] = [
  ['textberg-dev', 'de', 'fr'],
  ['parice-enis', 'en', 'is'],
  ['maligna-pl', 'en', 'pl'],
  ['perturbed-mt-defr/clean', 'de', 'fr'],
  ['perturbed-mt-defr/light', 'de', 'fr'],
  ['perturbed-mt-defr/medium', 'de', 'fr'],
  ['perturbed-mt-defr/heavy', 'de', 'fr'],
];

/** Scores the aligner on every set that the folder holds. */
export function benchAlign(data: string): AlignRow[] {
  const rows = LINE_SETS.flatMap(([set, from, to]) => lineSet(join(data, 'alignment', set), set, from, to));
  const articles = join(data, 'articles');
  return existsSync(articles) ? [...rows, articleSet(readArticles(articles))] : rows;
}

/** The table of `npm run bench -- align`. */
export function run(data: string): Promise<string> {
  const rows = benchAlign(data).map(
    ({ set, documents, strict, lax, milliseconds }) =>
      `${set.padEnd(26)} ${String(documents).padStart(5)}  ${strict.toFixed(4)}  ${lax?.toFixed(4) ?? '     –'} ${milliseconds.toFixed(0).padStart(6)}`,
  );
  const signature = `align|recto:${version}|lexicon:none|score:vecalign-strict-lax (articles: links, 1-0 and 0-1 included)`;
  const head = 'set                         docs  strict     lax     ms';
  return Promise.resolve([signature, head, ...rows, '', perturbedTable(data)].join('\n'));
}

/** Sentences dropped, joined and cut on either side: right/found (precision) and right/gold (recall) of those alone. */
function perturbedTable(data: string): string {
  const folder = join(data, 'articles');
  const articles = readArticles(existsSync(folder) ? folder : 'corpora/articles');
  const score = ({ right, found, gold }: AloneScore): string =>
    `${String(right)}/${String(found)} ${String(right)}/${String(gold)}`.padStart(14);
  const rows = perturbedSets(articles).map(
    ({ set, documents, strict, lax, omissions, additions }) =>
      `${set.padEnd(26)} ${String(documents).padStart(5)}  ${strict.toFixed(4)}  ${lax.toFixed(4)} ${score(omissions)} ${score(additions)}`,
  );
  return ['set                         docs  strict     lax     1-0 P / R      0-1 P / R', ...rows].join('\n');
}

function lineSet(folder: string, set: string, from: string, to: string): AlignRow[] {
  const documents = readAlignments(folder);
  if (documents.length === 0) return [];
  const began = performance.now();
  const scored = documents.map(({ source, target, gold }) => ({
    gold,
    found: beadsOf(alignLines(source, target, from, to)),
  }));
  const milliseconds = performance.now() - began;
  const { strict, lax } = scoreLinks(scored);
  return [{ set, documents: documents.length, strict: strict.f1, lax: lax.f1, milliseconds }];
}

function beadsOf(beads: ReturnType<typeof alignLines>): readonly Link[] {
  if (isRefusal(beads)) throw new Error(beads.key);
  return beads;
}

function articleSet(articles: readonly GoldArticle[]): AlignRow {
  const began = performance.now();
  const scored = articles.map((article) => ({ gold: article.alignment, found: alignArticle(article) }));
  const milliseconds = performance.now() - began;
  return { set: 'articles', documents: articles.length, strict: scorePairs(scored).f1, lax: null, milliseconds };
}

function alignArticle({ source, target, sourceSegments, targetSegments, from, to }: GoldArticle): Link[] {
  return align(segments(source, sourceSegments), segments(target, targetSegments), known(from), known(to));
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

function known(tag: string): Language {
  const language = languageOf(tag);
  if (!language) throw new Error(`No language ${tag}.`);
  return language;
}
