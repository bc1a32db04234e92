import type { PairCheck } from './check.js';
import { compareNumbers } from './number-comparison.js';
import { numberFinding } from './number-finding.js';

/** A number of the source stands as another number in the translation. */
export const numberValue: PairCheck = {
  id: 'number-value',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  needs: 'both',
  *find(view, context) {
    for (const difference of compareNumbers(view, context).differences)
      if (difference.kind === 'value') yield numberFinding(difference, context);
  },
};
