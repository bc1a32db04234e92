import { cnr } from './cnr.js';
import type { Language } from './language.js';

/** Serbian in either script: the same knowledge as Montenegrin. */
export const sr: Language = { ...cnr, tag: 'sr', script: 'Latn', intl: 'sr-Latn' };
