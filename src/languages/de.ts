import type { Language } from './language.js';

/** de as an article language. */
export const de: Language = {
  tag: 'de',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'de',
};
