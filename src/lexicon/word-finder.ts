import { BY_LEMMA, BY_VARIANT, type FormRules } from './form-rules.js';
import { LEAST_SHARED, likeForms, type Likeness } from './inflections.js';
import { southSlavicVariants } from './south-slavic-variants.js';

/** Finds the forms of one text that a dictionary's word may stand in, inflected as they are. */
export class WordFinder {
  private readonly places: ReadonlyMap<string, number>;
  private readonly sorted: readonly string[];
  private readonly found = new Map<string, readonly FoundForm[]>();
  /** Places of the forms that have a lemma, by lemma. */
  private readonly byLemma = new Map<string, FoundForm[]>();
  private readonly lemmatised = new Set<string>();

  constructor(forms: readonly string[], { lemmas, southSlavic }: FormRules) {
    this.places = new Map(forms.map((form, place) => [form, place]));
    this.sorted = [...forms].sort();
    forms.forEach((form, place) => {
      const found = lemmas(form);
      if (found.length > 0) this.lemmatised.add(form);
      const likeness = BY_LEMMA / Math.sqrt(Math.max(1, found.length));
      for (const lemma of found) this.note(lemma, { place, likeness });
      if (southSlavic) for (const word of [form, ...found]) this.noteVariants(word, place, likeness);
    });
  }

  private noteVariants(word: string, place: number, likeness: number): void {
    for (const variant of southSlavicVariants(word)) this.note(variant, { place, likeness: likeness * BY_VARIANT });
  }

  private note(word: string, form: FoundForm): void {
    const known = this.byLemma.get(word);
    if (known) known.push(form);
    else this.byLemma.set(word, [form]);
  }

  /** Places of the forms of a word, each with how surely it is one. */
  of(word: string): readonly FoundForm[] {
    const known = this.found.get(word);
    if (known) return known;
    const found = this.look(word);
    this.found.set(word, found);
    return found;
  }

  private look(word: string): FoundForm[] {
    const same = this.places.get(word);
    const exact = same === undefined ? [] : [{ place: same, likeness: 1 }];
    const named = this.byLemma.get(word) ?? [];
    const like = likeForms(word, this.near(word));
    return [...exact, ...named, ...like.flatMap((form) => this.placed(form))];
  }

  private placed({ word, likeness }: Likeness): FoundForm[] {
    const place = this.places.get(word);
    return place === undefined ? [] : [{ place, likeness }];
  }

  private *near(word: string): IterableIterator<string> {
    if (word.length < LEAST_SHARED) return;
    const stem = word.slice(0, LEAST_SHARED);
    for (let at = this.firstFrom(stem); this.sorted[at]?.startsWith(stem); at += 1) {
      const form = this.sorted[at] ?? '';
      // What the lemmatiser knows is a form of its lemmas and of nothing else.
      if (form !== word && !this.lemmatised.has(form)) yield form;
    }
  }

  private firstFrom(word: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A form of a text by its place in the list asked about. */
export interface FoundForm {
  readonly place: number;
  readonly likeness: number;
}
