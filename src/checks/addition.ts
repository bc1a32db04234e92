import type { ArticleCheck } from './check.js';
import { unmatchedSegments } from './unmatched.js';

/** A sentence of the translation that has no source. */
export const addition: ArticleCheck = {
  id: 'addition',
  category: 'accuracy/addition',
  severity: 'major',
  needs: 'article',
  *find(context) {
    for (const { segment, swallowed } of unmatchedSegments(context, 'target'))
      yield {
        place: { side: 'target', segment: segment.id, start: 0, end: segment.text.length },
        ...(swallowed && { tier: 'hint' }),
      };
  },
};
