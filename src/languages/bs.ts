import { southSlavicSegmentation } from './south-slavic-segmentation.js';
import type { Language } from './language.js';
import { serbianNames, southSlavicWords } from './south-slavic-names.js';

/** bs as an article language. */
export const bs: Language = {
  tag: 'bs',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'bs',
  segmentation: southSlavicSegmentation,
  words: southSlavicWords,
  names: serbianNames,
};
