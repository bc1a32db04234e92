import type { Language } from './language.js';

/** es as an article language. */
export const es: Language = {
  tag: 'es',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'es',
};
