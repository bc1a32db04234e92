import {
  hindiCalendar,
  hindiNegation,
  hindiNumbers,
  japaneseCalendar,
  japaneseNegation,
  japaneseNumbers,
} from './asian-values.js';
import type { Language } from './language.js';
import {
  czechCalendar,
  czechNegation,
  czechNumbers,
  polishCalendar,
  polishNegation,
  polishNumbers,
} from './west-slavic-values.js';

/** Numbers, calendar and negation of languages that have no file of their own yet, by tag. */
export const PLAIN_VALUES: Readonly<Record<string, Pick<Language, 'numbers' | 'calendar' | 'negation'>>> = {
  cs: { numbers: czechNumbers, calendar: czechCalendar, negation: czechNegation },
  hi: { numbers: hindiNumbers, calendar: hindiCalendar, negation: hindiNegation },
  ja: { numbers: japaneseNumbers, calendar: japaneseCalendar, negation: japaneseNegation },
  pl: { numbers: polishNumbers, calendar: polishCalendar, negation: polishNegation },
};
