import type { Language } from './language.js';

/** hu as an article language. */
export const hu: Language = {
  tag: 'hu',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'hu',
};
