import { chineseLayout } from './chinese-layout.js';
import { chineseCalendar, chineseMoney, chineseNegation, chineseNumbers, chineseQuotes } from './chinese-values.js';
import type { Language } from './language.js';
import { chineseNames } from './western-names.js';

/** zh as an article language. */
export const zh: Language = {
  tag: 'zh',
  script: 'Hans',
  direction: 'ltr',
  spaced: false,
  intl: 'zh',
  layout: chineseLayout,
  names: chineseNames,
  quotes: chineseQuotes,
  numbers: chineseNumbers,
  money: chineseMoney,
  calendar: chineseCalendar,
  negation: chineseNegation,
  segmentation: {
    titles: '',
    inner: '',
    closing: '',
    beforeNumber: 'no p vol',
    starters: '',
    ordinals: false,
  },
};
