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
import { croatianNames, southSlavicWords } from './south-slavic-names.js';

/** hr as an article language. */
export const hr: Language = {
  tag: 'hr',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'hr',
  layout: southSlavicLayout,
  quotes: southSlavicQuotes,
  numbers: southSlavicNumbers,
  money: southSlavicMoney,
  negation: southSlavicNegation,
  calendar: croatianCalendar,
  events: southSlavicEvents,
  segmentation: southSlavicSegmentation,
  words: southSlavicWords,
  names: croatianNames,
};
