import { southSlavicSegmentation } from './south-slavic-segmentation.js';
import type { Language } from './language.js';

/** cnr as an article language. */
export const cnr: Language = {
  tag: 'cnr',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'sr-Latn',
  segmentation: southSlavicSegmentation,
};
