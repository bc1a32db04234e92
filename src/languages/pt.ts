import type { Language } from './language.js';

/** pt as an article language. */
export const pt: Language = {
  tag: 'pt',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'pt',
};
