import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/languages/language.js';
import { segmentText } from '../src/segment/segment-text.js';
import { version } from '../src/version.js';
import { readArticles, type GoldArticle, type GoldSegment } from './datasets/articles.js';
import { readGoldenRules, readTreebank, TREEBANKS, type GoldenRule, type Treebank } from './datasets/segmentation.js';
import { boundaryCounts, boundaryMisses, rates, type Counts } from './metrics/boundaries.js';
import { isExact, keepsTheText } from './metrics/exact-cases.js';
import { intlSentences, segmentationSpeed } from './segment-speed.js';
import { knownLanguage } from './known-language.js';

/** One set's score beside that of `Intl.Segmenter` alone: share of exact cases, or F1 of boundaries. */
export interface SegmentRow {
  readonly set: string;
  readonly cases: number;
  readonly measure: 'exact' | 'boundary F1';
  readonly score: number;
  readonly intl: number;
  /** What was missed, one line each. */
  readonly misses: readonly string[];
}

type Cut = (text: string, language: Language) => string[];

/** Blocks that are one segment by their role, not by their marks. */
const WHOLE = new Set(['title', 'caption', 'noise']);

/** Scores the segmenter on every set that the folder holds. */
export function benchSegment(data: string): SegmentRow[] {
  const folder = join(data, 'segmentation');
  const articles = join(data, 'articles');
  return [
    ...goldenRules(readGoldenRules(folder)),
    ...TREEBANKS.flatMap(({ tag, joiner }) => treebank(readTreebank(folder, tag), tag, joiner)),
    ...(existsSync(articles) ? [articleParagraphs(readArticles(articles))] : []),
  ];
}

/** The table of `npm run bench -- segment`. */
export function run(data: string, verbose: boolean): Promise<string> {
  const rows = benchSegment(data);
  const signature = `segment|recto:${version}|split:dev|baseline:Intl.Segmenter(ICU ${process.versions.icu})`;
  const heading = `${'set'.padEnd(40)} cases  measure       score   Intl`;
  return Promise.resolve(
    [signature, heading, ...rows.flatMap((row) => lines(row, verbose)), '', ...segmentationSpeed(data)].join('\n'),
  );
}

function lines({ set, cases, measure, score, intl, misses }: SegmentRow, verbose: boolean): string[] {
  const row = `${set.padEnd(40)} ${String(cases).padStart(5)}  ${measure.padEnd(11)}  ${score.toFixed(4)}  ${intl.toFixed(4)}`;
  return [row, ...(verbose ? misses.map((miss) => `    ${miss}`) : [])];
}

function goldenRules(rules: readonly GoldenRule[]): SegmentRow[] {
  if (rules.length === 0) return [];
  const isPdf = ({ opts }: GoldenRule): boolean => opts?.doc_type === 'pdf';
  const sets: [string, GoldenRule[]][] = [
    ['golden rules', [...rules]],
    ['golden rules, whose text is kept', rules.filter(keepsTheText)],
    ['golden rules, doc_type pdf', rules.filter(isPdf)],
    ['golden rules, without pdf', rules.filter((rule) => !isPdf(rule))],
    ['golden rules, English 52', rules.filter(({ golden52 }) => golden52)],
    ...[...new Set(rules.map(({ lang }) => lang))].map((lang): [string, GoldenRule[]] => [
      `golden rules, ${lang}`,
      rules.filter((rule) => rule.lang === lang),
    ]),
  ];
  return sets.map(([set, some], index) => ({ ...exactRow(set, some), ...(index > 0 && { misses: [] }) }));
}

function exactRow(set: string, rules: readonly GoldenRule[]): SegmentRow {
  const right = (cut: Cut): number =>
    rules.filter((rule) => isExact(rule, cut(rule.text, knownLanguage(rule.lang)))).length / Math.max(1, rules.length);
  const missed = rules.filter((rule) => !isExact(rule, sentences(rule.text, knownLanguage(rule.lang))));
  return {
    set,
    cases: rules.length,
    measure: 'exact',
    score: right(sentences),
    intl: right(intlSentences),
    misses: missed.map(
      (rule) =>
        `${rule.id}${keepsTheText(rule) ? '' : ' (asks for another text)'}: ` +
        JSON.stringify(sentences(rule.text, knownLanguage(rule.lang))).slice(0, 300),
    ),
  };
}

function treebank(documents: readonly Treebank[], tag: string, joiner: string): SegmentRow[] {
  if (documents.length === 0) return [];
  const f1 = (cut: Cut): number =>
    rates(
      documents.map((document) =>
        boundaryCounts(document.sentences, cut(document.sentences.join(joiner), knownLanguage(tag))),
      ),
    ).f1;
  const misses = documents.flatMap((document) =>
    boundaryMisses(document.sentences, sentences(document.sentences.join(joiner), knownLanguage(tag)), joiner),
  );
  const set = `treebank, ${tag}`;
  return [
    { set, cases: documents.length, measure: 'boundary F1', score: f1(sentences), intl: f1(intlSentences), misses },
  ];
}

function articleParagraphs(articles: readonly GoldArticle[]): SegmentRow {
  const counts = (cut: Cut): Counts[] =>
    articles.flatMap(({ source, target, sourceSegments, targetSegments, from, to }) => [
      ...paragraphCounts(source, sourceSegments, knownLanguage(from), cut),
      ...paragraphCounts(target, targetSegments, knownLanguage(to), cut),
    ]);
  return {
    set: 'articles, body paragraphs',
    cases: counts(sentences).length,
    measure: 'boundary F1',
    score: rates(counts(sentences)).f1,
    intl: rates(counts(intlSentences)).f1,
    misses: [],
  };
}

function paragraphCounts(text: string, gold: readonly GoldSegment[], language: Language, cut: Cut): Counts[] {
  const paragraphs = new Map<number, GoldSegment[]>();
  for (const segment of gold.filter(({ role }) => !WHOLE.has(role))) {
    const number = text.slice(0, segment.start).split(/\n\s*\n/).length;
    paragraphs.set(number, [...(paragraphs.get(number) ?? []), segment]);
  }
  return [...paragraphs.values()].map((some) => {
    const paragraph = text.slice(some[0]?.start, some.at(-1)?.end);
    return boundaryCounts(
      some.map((segment) => segment.text),
      cut(paragraph, language),
    );
  });
}

function sentences(text: string, language: Language): string[] {
  return segmentText(text, language).map(({ start, end }) => text.slice(start, end));
}
