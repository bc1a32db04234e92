import type { Language } from './language.js';

/** it as an article language. */
export const it: Language = {
  tag: 'it',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'it',
};
