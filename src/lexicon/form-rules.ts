import type { Language } from '../languages/language.js';
import { familyOf } from '../languages/family.js';
import type { Lemmatiser } from './lemmatiser.js';
import { plainForm } from './plain-form.js';

/** How a text's forms are led back to the words of a dictionary; forms and words are plain. */
export interface FormRules {
  /** By installed lemmatisers; none when there are none. */
  readonly lemmas: (form: string) => readonly string[];
  /** True where the dictionary may spell a word another way than the text: ijekavian and ekavian, either script. */
  readonly southSlavic: boolean;
  /** True where words are put together (Bundesregierung). */
  readonly compounds: boolean;
}

/** A lemma is nearly as good as the headword itself, unless several are possible. */
export const BY_LEMMA = 0.9;
/** Another spelling may be another word. */
export const BY_VARIANT = 0.9;

const COMPOUNDING = new Set(['de', 'nl', 'af', 'sv', 'da', 'no', 'nb', 'is', 'fi', 'et', 'hu']);

/** What is to be had for one language. */
export function formRules({ tag }: Language, lemmatisers: readonly Lemmatiser[]): FormRules {
  const family = familyOf(tag);
  return {
    lemmas: (form) => [
      ...new Set(lemmatisers.flatMap(({ lemmas }) => lemmas(form).map(plainForm)).filter((lemma) => lemma !== form)),
    ],
    southSlavic: family === 'sr',
    compounds: COMPOUNDING.has(family),
  };
}
