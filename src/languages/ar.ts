import type { Language } from './language.js';

/** ar as an article language. */
export const ar: Language = {
  tag: 'ar',
  script: 'Arab',
  direction: 'rtl',
  spaced: true,
  intl: 'ar',
};
