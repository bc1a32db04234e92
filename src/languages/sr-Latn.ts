import { cnr } from './cnr.js';
import type { Language } from './language.js';

/** Serbian in the Latin script: the same knowledge as Montenegrin. */
export const srLatn: Language = { ...cnr, tag: 'sr-Latn', script: 'Latn', intl: 'sr-Latn' };
