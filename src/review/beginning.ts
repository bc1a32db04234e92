import type { Article, Intake } from '../model/article.js';
import type { Pair } from '../model/document.js';
import type { Review, ReviewPair } from '../model/review.js';
import { blockOfPair } from './insertion-block.js';
import { measured } from './measured.js';

/** An article with its intake before anybody or anything acted on it. */
export function beginning(article: Article, intake: Intake): Review {
  return measured({
    article: {
      ...article,
      state: 'imported',
      revision: 1,
      assignee: null,
      submittedBy: null,
      updatedAt: article.createdAt,
    },
    intake,
    pairs: intake.pairs.map((pair, index) => untouched(pair, blockOfPair(intake, intake.pairs, index))),
    flags: [],
    comments: [],
    decisions: [],
    seq: 0,
    correctors: [],
  });
}

function untouched(pair: Pair, block: number): ReviewPair {
  return { ...pair, block, text: null, revision: 1, state: 'untouched', restored: false, seenBy: [] };
}
