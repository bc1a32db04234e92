import type { Language } from './language.js';

/** en as an article language. */
export const en: Language = {
  tag: 'en',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'en',
};
