import { arabicLayout } from './arabic-layout.js';
import { arabicCalendar, arabicMoney, arabicNegation, arabicNumbers, arabicQuotes } from './arabic-values.js';
import type { Language } from './language.js';
import { arabicNames } from './western-names.js';

/** ar as an article language. */
export const ar: Language = {
  tag: 'ar',
  script: 'Arab',
  direction: 'rtl',
  spaced: true,
  intl: 'ar',
  layout: arabicLayout,
  names: arabicNames,
  quotes: arabicQuotes,
  numbers: arabicNumbers,
  money: arabicMoney,
  calendar: arabicCalendar,
  negation: arabicNegation,
  segmentation: {
    titles: 'د أ م ص ق هـ ج ب أ.د',
    inner: 'ه م ق.م',
    closing: 'إلخ الخ',
    beforeNumber: 'ص ج م رقم',
    starters: '',
    ordinals: false,
  },
};
