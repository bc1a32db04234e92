import type { PairCheck } from './check.js';
import { differentLabels, type LabelKind } from './quantity-comparison.js';

const UNITS: LabelKind = {
  values: ({ units }) => units,
  message: (unit) => ({ kind: 'unit', unit }),
};

/** The same number with another unit: 90 km/h and 90 mph. */
export const unit: PairCheck = {
  id: 'unit',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: 'both',
  find: (view, context) => differentLabels(UNITS, view, context),
};
