import type { AlignedArticle, Pair, Segment } from '../model/document.js';
import type { Review, ReviewPair } from '../model/review.js';
import { layOut, type LaidBlock } from './lay-out.js';
import { NEW_BLOCK, segmentsNamed } from './pair-text.js';
import { moved } from './rich-text.js';

/**
 * The article as it stands now, for the checks: a corrected pair's target is one segment, a deleted one has none, restored
 * noise is body text. Offsets point into the current text: its blocks joined by a blank line, noise included.
 */
export function currentArticle(review: Review): AlignedArticle {
  const { article, intake } = review;
  const segments = targetNow(review);
  const byPair = new Map<string, string[]>();
  for (const { pair, segment } of segments) byPair.set(pair, [...(byPair.get(pair) ?? []), segment.id]);
  return {
    from: article.from,
    to: article.to,
    date: article.date,
    source: intake.source && sourceNow(review).map(({ segment }) => segment),
    target: segments.map(({ segment }) => segment),
    pairs: review.pairs.map((pair) => pairNow(pair, byPair.get(pair.id) ?? [])),
  };
}

function pairNow({ id, role, source, confidence, restored }: ReviewPair, target: readonly string[]): Pair {
  return { id, role: role === 'noise' && restored ? 'body' : role, source, target, confidence };
}

/** A segment and the pair in which it stands. */
export interface Standing {
  readonly pair: string;
  readonly segment: Segment;
}

/** The source's segments as people have cut them, in their order; offsets point into the document. */
export function sourceNow({ intake, pairs }: Review): Standing[] {
  const all = pairs.flatMap(({ id, source }) =>
    segmentsNamed(intake.source, source).map((segment) => ({ pair: id, segment })),
  );
  return all.sort((one, other) => one.segment.start - other.segment.start);
}

/** The target's segments as they stand now; offsets point into the current text. */
export function targetNow(review: Review): Standing[] {
  return targetSegments(layOut(review));
}

function targetSegments(blocks: readonly LaidBlock[]): Standing[] {
  const segments: Standing[] = [];
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
