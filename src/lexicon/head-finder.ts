import { BY_LEMMA, BY_VARIANT, type FormRules } from './form-rules.js';
import { LEAST_SHARED, likeForms, LONGEST_ENDING, sharedLetters, type Likeness } from './inflections.js';
import { southSlavicVariants } from './south-slavic-variants.js';
import type { WordList } from './word-list.js';

const BY_PART = 0.4;
const LEAST_PART = 5;

/** Headwords that a form may belong to: itself, its lemmas, their other spellings; else what it looks like, or its last part. */
export function headwordsOf(form: string, list: WordList, rules: FormRules): Likeness[] {
  const has = (word: string): boolean => list.of(word).length > 0;
  const lemmas = rules.lemmas(form);
  const share = BY_LEMMA / Math.sqrt(Math.max(1, lemmas.length));
  const named = [{ word: form, likeness: 1 }, ...lemmas.map((word) => ({ word, likeness: share }))];
  const known = named.filter(({ word }) => has(word));
  if (known.length > 0) return [...known, ...nearer(form, known, list)];
  const variants = rules.southSlavic ? named.flatMap(variantsOf).filter(({ word }) => has(word)) : [];
  if (variants.length > 0) return variants;
  const like = alike(form, list);
  return like.length > 0 || !rules.compounds ? like : lastPart(form, has);
}

/** Regierungen: hunspell leads it back to `regieren`, from which it is made, but `Regierung` is a headword as well. */
function nearer(form: string, known: readonly Likeness[], list: WordList): Likeness[] {
  const shared = Math.max(...known.map(({ word }) => sharedLetters(form, word)));
  return shared >= form.length - 1 ? [] : alike(form, list).filter(({ word }) => sharedLetters(form, word) > shared);
}

function variantsOf({ word, likeness }: Likeness): Likeness[] {
  return southSlavicVariants(word).map((variant) => ({ word: variant, likeness: likeness * BY_VARIANT }));
}

function alike(form: string, list: WordList): Likeness[] {
  const least = Math.max(LEAST_SHARED, form.length - LONGEST_ENDING);
  for (let shared = form.length; shared >= least; shared -= 1) {
    const found = likeForms(form, list.startingWith(form.slice(0, shared)));
    if (found.length > 0) return found;
  }
  return [];
}

// Bundesregierung: -regierung says what it is
function lastPart(form: string, has: (word: string) => boolean): Likeness[] {
  for (let start = LEAST_PART - 1; start <= form.length - LEAST_PART; start += 1) {
    const word = form.slice(start);
    if (has(word)) return [{ word, likeness: BY_PART }];
  }
  return [];
}
