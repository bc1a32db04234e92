import type { AlignedArticle, Pair, Segment } from '../model/document.js';
import type { Review, ReviewPair } from '../model/review.js';
import { layOut, type LaidBlock } from './lay-out.js';
import { NEW_BLOCK } from './pair-text.js';
import { moved } from './rich-text.js';

/**
 * The article as it stands now, for the checks: a corrected pair's target is one segment, a deleted one has none, restored
 * noise is body text. Offsets point into the current text: its blocks joined by a blank line, noise included.
 */
export function currentArticle(review: Review): AlignedArticle {
  const { article, intake } = review;
  const segments = targetSegments(layOut(review));
  const byPair = new Map<string, string[]>();
  for (const { pair, segment } of segments) byPair.set(pair, [...(byPair.get(pair) ?? []), segment.id]);
  return {
    from: article.from,
    to: article.to,
    date: article.date,
    source: intake.source?.segments ?? null,
    target: segments.map(({ segment }) => segment),
    pairs: review.pairs.map((pair) => pairNow(pair, byPair.get(pair.id) ?? [])),
  };
}

function pairNow({ id, role, source, confidence, restored }: ReviewPair, target: readonly string[]): Pair {
  return { id, role: role === 'noise' && restored ? 'body' : role, source, target, confidence };
}

function targetSegments(blocks: readonly LaidBlock[]): { pair: string; segment: Segment }[] {
  const segments: { pair: string; segment: Segment }[] = [];
  let at = 0;
  blocks.forEach(({ role, pieces }, index) => {
    if (index > 0) at += NEW_BLOCK.length;
    for (const { pair, segment, gap, text, marks } of pieces) {
      const start = at + gap.length;
      at = start + text.length;
      const placed = { id: segment, block: index + 1, role, start, end: at, text, marks: moved(marks, start) };
      segments.push({ pair, segment: placed });
    }
  });
  return segments;
}
