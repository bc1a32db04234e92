import { southSlavicSegmentation } from './south-slavic-segmentation.js';
import type { Language } from './language.js';
import { serbianNames, southSlavicWords } from './south-slavic-names.js';

/** cnr as an article language. */
export const cnr: Language = {
  tag: 'cnr',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'sr-Latn',
  segmentation: southSlavicSegmentation,
  words: southSlavicWords,
  names: serbianNames,
};
