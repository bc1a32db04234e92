import type { Tier } from '../model/flag.js';
import type { Check } from './check.js';
import { addition } from './addition.js';
import { cmsNoise } from './cms-noise.js';
import { omission } from './omission.js';
import { repeatedWord } from './repeated-word.js';
import { untranslated } from './untranslated.js';
import { wrongScript } from './wrong-script.js';

/** Every check with its default tier, in the order of the guide; a desk's settings may override the tier. */
export const CHECKS: readonly (readonly [Check, Tier])[] = [
  [omission, 'flag'],
  [addition, 'flag'],
  [untranslated, 'flag'],
  [wrongScript, 'flag'],
  [repeatedWord, 'flag'],
  [cmsNoise, 'flag'],
];
