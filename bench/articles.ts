import type { Flag } from '../src/model/flag.js';
import { version } from '../src/version.js';
import { articlesFolder, readArticles } from './datasets/articles.js';
import { inspectTexts } from './inspect-texts.js';
import { scoreArticle, type ArticleScore, type ErrorScore } from './metrics/article-score.js';

/** The article bench: errors found, false alarms, links; per article, per type and in sum. */
export async function run(data: string | null, verbose: boolean): Promise<string> {
  const articles = readArticles(articlesFolder(data));
  const scores: ArticleScore[] = [];
  for (const gold of articles) {
    const inspected = await inspectTexts(gold.source, gold.target, gold.from, gold.to);
    const reference = await inspectTexts(gold.source, gold.reference, gold.from, gold.to);
    scores.push(scoreArticle(gold, inspected, reference));
  }
  const signature = `articles|recto:${version}|n:${String(articles.length)}|tier:flag|match:segment`;
  return [
    signature,
    perArticle(scores),
    perType(scores.flatMap(({ errors }) => errors)),
    sums(scores),
    ...(verbose ? [details(scores)] : []),
  ].join('\n\n');
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function f1({ right, ours, gold }: ArticleScore['links']): number {
  return ours + gold === 0 ? 1 : (2 * right) / (ours + gold);
}

function perArticle(scores: readonly ArticleScore[]): string {
  const rows = scores.map((score) => {
    const found = score.errors.filter((error) => error.found).length;
    return [
      score.slug.padEnd(24),
      `${String(found)}/${String(score.errors.length)}`.padStart(6),
      `${String(score.cleanPairsFlagged)}/${String(score.cleanPairs)}`.padStart(6),
      String(score.falseFlags.length).padStart(6),
      String(score.trapsFlagged).padStart(6),
      `${String(score.referenceSegmentsFlagged)}/${String(score.referenceSegments)}`.padStart(6),
      f1(score.links).toFixed(3).padStart(6),
    ].join(' ');
  });
  return ['article                   found  clean  false  traps    ref  links', ...rows].join('\n');
}

function perType(errors: readonly ErrorScore[]): string {
  const types = [...new Set(errors.map(({ error }) => typeOf(error)))].sort();
  const rows = types.map((type) => {
    const some = errors.filter(({ error }) => typeOf(error) === type);
    const found = some.filter((error) => error.found).length;
    const located = some.filter((error) => error.located).length;
    return `${type.padEnd(26)} ${`${String(found)}/${String(some.length)}`.padStart(6)} ${String(located).padStart(7)}`;
  });
  return ['type                        found located', ...rows].join('\n');
}

function typeOf({ type, subtype }: { type: string; subtype: string | null }): string {
  return subtype === null ? type : `${type}.${subtype}`;
}

function sums(scores: readonly ArticleScore[]): string {
  const sum = (value: (score: ArticleScore) => number): number =>
    scores.reduce((total, score) => total + value(score), 0);
  const errors = scores.flatMap((score) => score.errors);
  const clean = scores.filter(({ kind }) => kind === 'clean');
  const total = {
    right: sum(({ links }) => links.right),
    ours: sum(({ links }) => links.ours),
    gold: sum(({ links }) => links.gold),
  };
  const found = errors.filter((error) => error.found).length;
  return [
    `found                     ${String(found)}/${String(errors.length)} = ${percent(found, errors.length)}`,
    `located                   ${percent(errors.filter((error) => error.located).length, errors.length)}`,
    `clean body pairs flagged  ${percent(
      sum((score) => score.cleanPairsFlagged),
      sum((score) => score.cleanPairs),
    )}`,
    `reference segments flagged ${percent(
      sum((score) => score.referenceSegmentsFlagged),
      sum((score) => score.referenceSegments),
    )}`,
    `flags per clean article   max ${String(Math.max(0, ...clean.map(({ falseFlags }) => falseFlags.length)))}, sum ${String(clean.reduce((total, { falseFlags }) => total + falseFlags.length, 0))} over ${String(clean.length)}`,
    `traps flagged             ${String(sum((score) => score.trapsFlagged))}`,
    `links F1                  ${f1(total).toFixed(4)}`,
  ].join('\n');
}

function details(scores: readonly ArticleScore[]): string {
  const name = (flag: Flag): string => `${flag.check} “${flag.place.text}” ${JSON.stringify(flag.values)}`;
  return scores
    .flatMap((score) => [
      ...score.errors
        .filter(({ found }) => !found)
        .map(
          ({ error }) =>
            `${score.slug} missed ${typeOf(error)}: ${error.target?.text ?? error.source?.text ?? ''} → ${error.correction}`,
        ),
      ...score.falseFlags.map((flag) => `${score.slug} FALSE ${name(flag)}`),
      ...score.referenceFlags.map((flag) => `${score.slug} REFERENCE ${name(flag)}`),
    ])
    .join('\n');
}
