import { articleFacts } from '../facts/article-facts.js';
import { languageOf } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import type { AlignedArticle, Segment } from '../model/document.js';
import type { Finding, Flag, Tier } from '../model/flag.js';
import type { Check, CheckContext, GlossaryEntry, PairView } from './check.js';
import { flagMaker } from './flag-maker.js';
import { CHECKS } from './index.js';
import { withoutLongSegments } from './long-segments.js';

/** Findings of one check on one pair, or on the whole article for checks that see all of it: beyond them nobody reads. */
const MOST_FINDINGS = { pair: 100, article: 1000 };

/** Runs every check on an aligned article; flags come in the order of the text. Segments that are too long are left out. */
export function runChecks(
  whole: AlignedArticle,
  glossary: readonly GlossaryEntry[] = [],
  checks: readonly (readonly [Check, Tier])[] = CHECKS,
): Flag[] {
  const article = withoutLongSegments(whole);
  const to = languageOf(article.to);
  if (!to) throw new Error(`No language ${article.to}: the desk asks languageFor() before it runs checks.`);
  const from = article.from === null ? null : languageOf(article.from);

  const everything = contextOf(article, from, to, glossary);
  const text = withoutNoise(everything);
  const maker = flagMaker(article, everything);

  for (const [check, tier] of checks) {
    const context = asksForNoise(check) ? everything : text;
    for (const finding of findingsOf(check, context)) maker.add(check, tier, finding);
  }
  return maker.flags();
}

function asksForNoise(check: Check): boolean {
  return check.category.startsWith('design/');
}

function* findingsOf(check: Check, context: CheckContext): Iterable<Finding> {
  if (check.needs === 'article') {
    yield* first(MOST_FINDINGS.article, check.find(context));
    return;
  }
  for (const pair of context.pairs) {
    const ready = pair.target.length > 0 && (check.needs === 'target' || pair.source.length > 0);
    if (ready) yield* first(MOST_FINDINGS.pair, check.find(pair, context));
  }
}

function* first(most: number, findings: Iterable<Finding>): Iterable<Finding> {
  let count = 0;
  for (const finding of findings) {
    if (count === most) return;
    count += 1;
    yield finding;
  }
}

function contextOf(
  article: AlignedArticle,
  from: Language | null,
  to: Language,
  glossary: readonly GlossaryEntry[],
): CheckContext {
  const segments = new Map([...(article.source ?? []), ...article.target].map((segment) => [segment.id, segment]));
  const pick = (ids: readonly string[]): Segment[] =>
    ids.map((id) => segments.get(id)).filter((segment) => segment !== undefined);
  const pairs = article.pairs.map((pair) => ({ pair, source: pick(pair.source), target: pick(pair.target) }));
  return { article, from, to, facts: articleFacts(article, from, to), glossary, ...positions(pairs) };
}

function withoutNoise(context: CheckContext): CheckContext {
  return { ...context, ...positions(context.pairs.filter(({ pair }) => pair.role !== 'noise')) };
}

function positions(pairs: readonly PairView[]): Pick<CheckContext, 'pairs' | 'indexOf'> {
  const index = new Map(pairs.map(({ pair }, position) => [pair.id, position]));
  return { pairs, indexOf: (pairId) => index.get(pairId) ?? -1 };
}
