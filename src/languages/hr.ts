import { southSlavicSegmentation } from './south-slavic-segmentation.js';
import type { Language } from './language.js';
import { croatianNames, southSlavicWords } from './south-slavic-names.js';

/** hr as an article language. */
export const hr: Language = {
  tag: 'hr',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'hr',
  segmentation: southSlavicSegmentation,
  words: southSlavicWords,
  names: croatianNames,
};
