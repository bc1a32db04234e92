import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { languageOf } from '../src/languages/index.js';
import type { Language } from '../src/languages/language.js';
import { segmentText } from '../src/segment/segment-text.js';
import { version } from '../src/version.js';
import { readArticles, type GoldArticle, type GoldSegment } from './datasets/articles.js';
import { boundaryCounts, rates, type Counts } from './metrics/boundaries.js';

/** One set's score: share of exact cases, or F1 of boundaries. */
export interface SegmentRow {
  readonly set: string;
  readonly cases: number;
  readonly measure: 'exact' | 'boundary F1';
  readonly score: number;
}

interface GoldenRule {
  readonly lang: string;
  readonly golden52: boolean;
  readonly text: string;
  readonly expected: readonly string[];
}

interface Treebank {
  readonly lang: string;
  readonly sentences: readonly string[];
}

const TREEBANKS: readonly (readonly [language: string, joiner: string])[] = [
  ['sr', ' '],
  ['hr', ' '],
  ['hu', ' '],
  ['zh', ''],
];

/** Blocks that are one segment by their role, not by their marks. */
const WHOLE = new Set(['title', 'caption', 'noise']);

/** Scores the segmenter on every set that the folder holds. */
export function benchSegment(data: string): SegmentRow[] {
  const folder = join(data, 'segmentation');
  const articles = join(data, 'articles');
  return [
    ...goldenRules(join(folder, 'golden_rules_dev.json')),
    ...TREEBANKS.flatMap(([tag, joiner]) => treebank(join(folder, `ud_${tag}_dev.json`), tag, joiner)),
    ...(existsSync(articles) ? [articleParagraphs(readArticles(articles))] : []),
  ];
}

/** The table of `npm run bench -- segment`. */
export function run(data: string): Promise<string> {
  const rows = benchSegment(data).map(
    ({ set, cases, measure, score }) =>
      `${set.padEnd(26)} ${String(cases).padStart(5)}  ${measure.padEnd(11)}  ${score.toFixed(4)}`,
  );
  const signature = `segment|recto:${version}|split:dev`;
  return Promise.resolve(
    [signature, 'set                        cases  measure       score', ...rows, speed(data)].join('\n'),
  );
}

function goldenRules(file: string): SegmentRow[] {
  if (!existsSync(file)) return [];
  const rules = JSON.parse(readFileSync(file, 'utf8')) as GoldenRule[];
  const sets: [string, GoldenRule[]][] = [
    ['golden rules', rules],
    ['golden rules, English 52', rules.filter(({ golden52 }) => golden52)],
    ...[...new Set(rules.map(({ lang }) => lang))].map((lang): [string, GoldenRule[]] => [
      `golden rules, ${lang}`,
      rules.filter((rule) => rule.lang === lang),
    ]),
  ];
  return sets.map(([set, some]) => ({
    set,
    cases: some.length,
    measure: 'exact',
    score: some.filter(isExact).length / some.length,
  }));
}

function isExact({ lang, text, expected }: GoldenRule): boolean {
  const found = sentences(text, known(lang));
  return JSON.stringify(found.map(singleSpaced)) === JSON.stringify(expected.map(singleSpaced));
}

function treebank(file: string, tag: string, joiner: string): SegmentRow[] {
  if (!existsSync(file)) return [];
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Treebank[];
  const counts = documents.map((document) =>
    boundaryCounts(document.sentences, sentences(document.sentences.join(joiner), known(tag))),
  );
  return [{ set: `treebank, ${tag}`, cases: documents.length, measure: 'boundary F1', score: rates(counts).f1 }];
}

function articleParagraphs(articles: readonly GoldArticle[]): SegmentRow {
  const counts = articles.flatMap(({ source, target, sourceSegments, targetSegments, from, to }) => [
    ...paragraphCounts(source, sourceSegments, known(from)),
    ...paragraphCounts(target, targetSegments, known(to)),
  ]);
  return { set: 'articles, body paragraphs', cases: counts.length, measure: 'boundary F1', score: rates(counts).f1 };
}

function paragraphCounts(text: string, gold: readonly GoldSegment[], language: Language): Counts[] {
  const paragraphs = new Map<number, GoldSegment[]>();
  for (const segment of gold.filter(({ role }) => !WHOLE.has(role))) {
    const number = text.slice(0, segment.start).split(/\n\s*\n/).length;
    paragraphs.set(number, [...(paragraphs.get(number) ?? []), segment]);
  }
  return [...paragraphs.values()].map((some) => {
    const paragraph = text.slice(some[0]?.start, some.at(-1)?.end);
    return boundaryCounts(
      some.map((segment) => segment.text),
      sentences(paragraph, language),
    );
  });
}

/** Megabytes a second over the golden rules' texts, warm. */
function speed(data: string): string {
  const file = join(data, 'segmentation', 'ud_sr_dev.json');
  if (!existsSync(file)) return 'speed: skipped';
  const text = (JSON.parse(readFileSync(file, 'utf8')) as Treebank[])
    .flatMap((document) => document.sentences)
    .join(' ');
  segmentText(text, known('sr'));
  const began = performance.now();
  for (let round = 0; round < 10; round += 1) segmentText(text, known('sr'));
  const seconds = (performance.now() - began) / 1000;
  return `speed: ${((10 * Buffer.byteLength(text)) / 1e6 / seconds).toFixed(1)} MB/s`;
}

function sentences(text: string, language: Language): string[] {
  return segmentText(text, language).map(({ start, end }) => text.slice(start, end));
}

function singleSpaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function known(tag: string): Language {
  const language = languageOf(tag);
  if (!language) throw new Error(`No language ${tag}.`);
  return language;
}
