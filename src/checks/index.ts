import type { Tier } from '../model/flag.js';
import type { Check } from './check.js';

/** Every check with its default tier, in the order of the guide; a desk's settings may override the tier. */
export const CHECKS: readonly (readonly [Check, Tier])[] = [];
