import type { PairCheck } from './check.js';

/** Text of the publishing system (view counts, share lines, disclaimers) that came along with the article. */
export const cmsNoise: PairCheck = {
  id: 'cms-noise',
  category: 'design/markup',
  severity: 'neutral',
  needs: 'target',
  *find({ target }) {
    for (const { id, role, text } of target)
      if (role === 'noise') yield { place: { side: 'target', segment: id, start: 0, end: text.length } };
  },
};
