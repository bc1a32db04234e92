import type { ArticleCheck } from './check.js';
import { unmatchedSegments } from './unmatched.js';

/** A sentence of the source to which nothing in the translation corresponds. */
export const omission: ArticleCheck = {
  id: 'omission',
  category: 'accuracy/omission',
  severity: 'critical',
  needs: 'article',
  *find(context) {
    for (const { segment, swallowed } of unmatchedSegments(context, 'source'))
      yield {
        place: { side: 'source', segment: segment.id, start: 0, end: segment.text.length },
        ...(swallowed && { tier: 'hint' }),
      };
  },
};
