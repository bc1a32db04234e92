import type { Language } from './language.js';

/** uk as an article language. */
export const uk: Language = {
  tag: 'uk',
  script: 'Cyrl',
  direction: 'ltr',
  spaced: true,
  intl: 'uk',
};
