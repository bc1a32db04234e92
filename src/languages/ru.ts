import type { Language } from './language.js';

/** ru as an article language. */
export const ru: Language = {
  tag: 'ru',
  script: 'Cyrl',
  direction: 'ltr',
  spaced: true,
  intl: 'ru',
};
