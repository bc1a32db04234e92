import { diffArrays } from 'diff';
import type { Article, Progress } from '../model/article.js';
import { atLeast, type Severity } from '../model/flag.js';
import { isOpenDoubt, type Review, type ReviewFlag, type ReviewPair } from '../model/review.js';
import { isLeftOut, machineText, textNow } from './pair-text.js';
import { wordsOf } from './words.js';

/** Open flags of at least this severity block an approval. */
export const BLOCKING_LIMIT: Severity = 'critical';

/** MQM weights of open flags. */
const WEIGHTS: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 };

/** More edits than this and the pair counts as rewritten; no time limit, so that a replay counts the same. */
const LIMITS = { maxEditLength: 1000 } as const;

/** The flags that a person still has to look at. */
export function openFlags(review: Pick<Review, 'flags'>): ReviewFlag[] {
  return review.flags.filter(isOpenDoubt);
}

/** The open flags that block an approval. */
export function blockingFlags(review: Pick<Review, 'flags'>, limit: Severity = BLOCKING_LIMIT): ReviewFlag[] {
  return openFlags(review).filter(({ severity }) => atLeast(severity, limit));
}

/** The pairs that are part of the text and that nobody has looked at. */
export function unseenPairs(review: Pick<Review, 'pairs'>): ReviewPair[] {
  return review.pairs.filter((pair) => !isLeftOut(pair) && pair.seenBy.length === 0);
}

/** A pair's number in the gutter: its place among the pairs that are part of the text, from 1. */
export function numberOf(review: Pick<Review, 'pairs'>, id: string): number {
  return review.pairs.filter((pair) => !isLeftOut(pair)).findIndex((pair) => pair.id === id) + 1;
}

/** The counts that the queue and the bars show. */
export function progressOf(review: Omit<Review, 'article'> & { readonly article: Pick<Article, 'to'> }): Progress {
  const pairs = review.pairs.filter((pair) => !isLeftOut(pair)).length;
  const open = openFlags(review);
  return {
    pairs,
    seen: pairs - unseenPairs(review).length,
    open: open.length,
    blocking: blockingFlags(review).length,
    untouched: untouchedShare(review),
    risk: open.reduce((sum, { severity }) => sum + WEIGHTS[severity], 0),
  };
}

/** Share of the raw machine translation's words that still stand, pair by pair (longest common subsequence); 1 without words. */
function untouchedShare({ pairs, intake, article }: Parameters<typeof progressOf>[0]): number {
  let words = 0;
  let kept = 0;
  for (const pair of pairs) {
    if (pair.role === 'noise') continue;
    const machine = wordsOf(machineText(intake, pair).text, article.to);
    words += machine.length;
    kept += pair.text === null ? machine.length : common(machine, wordsOf(textNow(intake, pair).text, article.to));
  }
  return words === 0 ? 1 : kept / words;
}

function common(before: string[], after: string[]): number {
  const parts = diffArrays(before, after, LIMITS);
  return (parts ?? []).filter(({ added, removed }) => !added && !removed).reduce((sum, { count }) => sum + count, 0);
}
