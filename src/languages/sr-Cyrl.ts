import { cnr } from './cnr.js';
import type { Language } from './language.js';

/** Serbian in the Cyrillic script: the same knowledge as Montenegrin. */
export const srCyrl: Language = { ...cnr, tag: 'sr-Cyrl', script: 'Cyrl', intl: 'sr-Cyrl' };
