import type { Review } from '../model/review.js';
import { progressOf } from './progress.js';
import { titlesOf } from './titles.js';

/** The review with the figures and headlines that follow from its pairs and flags. */
export function measured(review: Review): Review {
  return { ...review, article: { ...review.article, ...titlesOf(review), progress: progressOf(review) } };
}
