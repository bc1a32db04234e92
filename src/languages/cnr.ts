import { southSlavicLayout } from './south-slavic-layout.js';
import { southSlavicSegmentation } from './south-slavic-segmentation.js';
import {
  southSlavicMoney,
  southSlavicNegation,
  southSlavicNumbers,
  southSlavicQuotes,
  serbianCalendar,
} from './south-slavic-values.js';
import { southSlavicEvents } from './event-rules.js';
import type { Language } from './language.js';
import { serbianNames, southSlavicWords } from './south-slavic-names.js';

/** cnr as an article language. */
export const cnr: Language = {
  tag: 'cnr',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'sr-Latn',
  layout: southSlavicLayout,
  quotes: southSlavicQuotes,
  numbers: southSlavicNumbers,
  money: southSlavicMoney,
  negation: southSlavicNegation,
  calendar: serbianCalendar,
  events: southSlavicEvents,
  segmentation: southSlavicSegmentation,
  words: southSlavicWords,
  names: serbianNames,
};
