import type { PairCheck } from './check.js';
import { differentLabels, type LabelKind } from './quantity-comparison.js';

const CURRENCIES: LabelKind = {
  values: ({ currencies }) => currencies,
  message: (code) => ({ kind: 'currency', code }),
};

/** The same amount in another currency: 340 million roubles and 340 million dollars. */
export const currency: PairCheck = {
  id: 'currency',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: 'both',
  find: (view, context) => differentLabels(CURRENCIES, view, context),
};
