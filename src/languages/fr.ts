import type { Language } from './language.js';

/** fr as an article language. */
export const fr: Language = {
  tag: 'fr',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'fr',
};
