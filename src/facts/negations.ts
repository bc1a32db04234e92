import type { Language } from '../languages/language.js';
import type { NegationRules } from '../languages/negation-rules.js';
import type { Token } from '../segment/tokenise.js';
import { compiledOnce, phraseFinder } from './phrases.js';

/** A word that denies, or something that looks like one. */
export interface NegationMention {
  readonly start: number;
  readonly end: number;
  /** denies: for sure · weak: in part or by its meaning · affirming: denies nothing · double: two denials that affirm. */
  readonly kind: 'denies' | 'weak' | 'affirming' | 'double';
}

const finder = compiledOnce((rules: NegationRules, spaced) =>
  phraseFinder<NegationMention['kind'] | 'neutral'>(
    [
      ['double', rules.double ?? ''],
      ['affirming', rules.affirming],
      ['denies', rules.negators],
      ['neutral', rules.neutral ?? ''],
      ['weak', rules.weak],
    ],
    spaced,
  ),
);

/** What denies in a text, in order. */
export function negationsOf(text: string, tokens: readonly Token[], language: Language | null): NegationMention[] {
  if (!language?.negation) return [];
  return finder(language.negation, language.spaced)(text, tokens)
    .filter(({ start, end }) => !isLabel(text, start, end))
    .flatMap(({ start, end, value }) => (value === 'neutral' ? [] : [{ start, end, kind: value }]));
}

/** "No. 5", "No 5" is a number, and "no" before a comma at the start of speech an answer that both texts may word differently. */
function isLabel(text: string, start: number, end: number): boolean {
  return end - start === 2 && /^(?:\.\s?|\s)\p{Nd}/u.test(text.slice(end));
}
