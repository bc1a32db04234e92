import type { PairCheck } from './check.js';
import { compareNumbers } from './number-comparison.js';
import { numberFinding } from './number-finding.js';

/** The digits agree, the size does not: million for billion, 21 for 2.1, a decimal comma left in English. */
export const numberScale: PairCheck = {
  id: 'number-scale',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  needs: 'both',
  *find(view, context) {
    for (const difference of compareNumbers(view, context).differences) {
      if (difference.kind === 'scale') yield numberFinding(difference, context);
      if (difference.kind === 'format' && !context.to.numbers?.eitherStyle)
        yield { ...numberFinding(difference, context), severity: 'minor', variant: 'format' };
    }
  },
};
