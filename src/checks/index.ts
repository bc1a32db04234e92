import type { Tier } from '../model/flag.js';
import type { Check } from './check.js';
import { addition } from './addition.js';
import { cmsNoise } from './cms-noise.js';
import { ambiguousWeek } from './ambiguous-week.js';
import { weekdayConflict } from './weekday-conflict.js';
import { dateValue } from './date-value.js';
import { month } from './month.js';
import { weekday } from './weekday.js';
import { negation } from './negation.js';
import { unclosedQuote } from './unclosed-quote.js';
import { currency } from './currency.js';
import { unit } from './unit.js';
import { numberScale } from './number-scale.js';
import { numberValue } from './number-value.js';
import { nameCaseEnding } from './name-case-ending.js';
import { nameExonym } from './name-exonym.js';
import { nameMismatch } from './name-mismatch.js';
import { nameSpellings } from './name-spellings.js';
import { nameTranscription } from './name-transcription.js';
import { omission } from './omission.js';
import { repeatedWord } from './repeated-word.js';
import { untranslated } from './untranslated.js';
import { wrongScript } from './wrong-script.js';

/** Every check with its default tier, in the order of the guide; a desk's settings may override the tier. */
export const CHECKS: readonly (readonly [Check, Tier])[] = [
  [numberValue, 'flag'],
  [numberScale, 'flag'],
  [unit, 'flag'],
  [currency, 'flag'],
  [weekday, 'flag'],
  [month, 'flag'],
  [dateValue, 'flag'],
  [weekdayConflict, 'flag'],
  [ambiguousWeek, 'flag'],
  [negation, 'flag'],
  [unclosedQuote, 'flag'],
  [nameCaseEnding, 'flag'],
  [nameTranscription, 'flag'],
  [nameMismatch, 'flag'],
  [nameExonym, 'flag'],
  [nameSpellings, 'flag'],
  [omission, 'flag'],
  [addition, 'flag'],
  [untranslated, 'flag'],
  [wrongScript, 'flag'],
  [repeatedWord, 'flag'],
  [cmsNoise, 'flag'],
];
