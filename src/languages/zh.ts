import type { Language } from './language.js';
import { chineseNames } from './western-names.js';

/** zh as an article language. */
export const zh: Language = {
  tag: 'zh',
  script: 'Hans',
  direction: 'ltr',
  spaced: false,
  intl: 'zh',
  segmentation: {
    titles: '',
    inner: '',
    closing: '',
    beforeNumber: 'no p vol',
    starters: '',
    ordinals: false,
  },
  names: chineseNames,
};
