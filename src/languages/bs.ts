import { southSlavicLayout } from './south-slavic-layout.js';
import { southSlavicSegmentation } from './south-slavic-segmentation.js';
import {
  southSlavicMoney,
  southSlavicNegation,
  southSlavicNumbers,
  southSlavicQuotes,
  croatianCalendar,
} from './south-slavic-values.js';
import { southSlavicEvents } from './event-rules.js';
import type { Language } from './language.js';
import { serbianNames, southSlavicWords } from './south-slavic-names.js';

/** bs as an article language. */
export const bs: Language = {
  tag: 'bs',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'bs',
  layout: southSlavicLayout,
  quotes: southSlavicQuotes,
  numbers: southSlavicNumbers,
  money: southSlavicMoney,
  negation: southSlavicNegation,
  calendar: croatianCalendar,
  events: southSlavicEvents,
  segmentation: southSlavicSegmentation,
  words: southSlavicWords,
  names: serbianNames,
};
