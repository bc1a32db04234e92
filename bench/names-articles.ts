import type { Inspected } from '../src/desk/inspect.js';
import { version } from '../src/version.js';
import { articlesFolder, readArticles } from './datasets/articles.js';
import { inspectTexts } from './inspect-texts.js';
import { scoreArticle, type ArticleScore } from './metrics/article-score.js';
import { isNameFlag, percent, shareOf } from './metrics/name-flags.js';

/** The article bench seen by name flags alone: name and inconsistency errors found, flags on clean articles and on references. */
export async function namesInArticles(data: string, verbose: boolean): Promise<string> {
  const scores: ArticleScore[] = [];
  const anyFlag: ArticleScore[] = [];
  for (const gold of readArticles(articlesFolder(data))) {
    const inspected = await inspectTexts(gold.source, gold.target, gold.from, gold.to);
    const reference = await inspectTexts(gold.source, gold.reference, gold.from, gold.to);
    scores.push(scoreArticle(gold, namesOnly(inspected), namesOnly(reference)));
    anyFlag.push(scoreArticle(gold, inspected, reference));
  }
  const signature = `names-articles|recto:${version}|n:${String(scores.length)}|tier:flag|checks:name-*|match:segment`;
  const byAny = `errors found by a flag of any check  ${percent(shareOf(nameErrors(anyFlag), ({ found }) => found))}`;
  return [signature, ...summary(scores), byAny, ...(verbose ? details(scores) : [])].join('\n');
}

function namesOnly(inspected: Inspected): Inspected {
  return { ...inspected, flags: inspected.flags.filter(isNameFlag) };
}

function nameErrors(scores: readonly ArticleScore[]): ArticleScore['errors'] {
  return scores.flatMap(({ errors }) => errors).filter(({ error }) => /^(?:name|inconsistency)$/.test(error.type));
}

function summary(scores: readonly ArticleScore[]): string[] {
  const errors = nameErrors(scores);
  const clean = scores.filter(({ kind }) => kind === 'clean');
  const count = (flags: readonly (readonly unknown[])[]): string => String(flags.flat().length);
  return [
    `name and inconsistency errors found  ${percent(shareOf(errors, ({ found }) => found))}`,
    `with the flag on the very words      ${percent(shareOf(errors, ({ located }) => located))}`,
    `name flags on clean articles         ${count(clean.map(({ falseFlags }) => falseFlags))} over ${String(clean.length)}`,
    `name flags elsewhere in planted ones ${count(scores.filter(({ kind }) => kind === 'planted').map(({ falseFlags }) => falseFlags))}`,
    `name flags on references             ${count(scores.map(({ referenceFlags }) => referenceFlags))} over ${String(scores.length)}`,
  ];
}

function details(scores: readonly ArticleScore[]): string[] {
  return scores.flatMap((score) => [
    ...nameErrors([score])
      .filter(({ found }) => !found)
      .map(({ error }) => `${score.slug} missed ${error.type}: ${error.target?.text ?? ''} → ${error.correction}`),
    ...score.falseFlags.map(({ check, place }) => `${score.slug} false ${check} “${place.text}”`),
    ...score.referenceFlags.map(({ check, place }) => `${score.slug} reference ${check} “${place.text}”`),
  ]);
}
