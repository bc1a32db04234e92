import { LEAST_SHARED, likeForms, type Likeness } from './inflections.js';

/** Finds the forms of one text that a dictionary's word may stand in, inflected as they are. */
export class WordFinder {
  private readonly places: ReadonlyMap<string, number>;
  private readonly sorted: readonly string[];
  private readonly found = new Map<string, readonly FoundForm[]>();

  constructor(forms: readonly string[]) {
    this.places = new Map(forms.map((form, place) => [form, place]));
    this.sorted = [...forms].sort();
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
    const like = likeForms(word, this.near(word)).filter(({ likeness }) => likeness < 1);
    return [...exact, ...like.flatMap((form) => this.placed(form))];
  }

  private placed({ word, likeness }: Likeness): FoundForm[] {
    const place = this.places.get(word);
    return place === undefined ? [] : [{ place, likeness }];
  }

  private *near(word: string): IterableIterator<string> {
    if (word.length < LEAST_SHARED) return;
    const stem = word.slice(0, LEAST_SHARED);
    for (let at = this.firstFrom(stem); this.sorted[at]?.startsWith(stem); at += 1) yield this.sorted[at] ?? '';
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
