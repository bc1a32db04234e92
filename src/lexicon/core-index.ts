import { plainForm } from './plain-form.js';

/** Letters under which stems are sorted. */
const KEY = 3;
/** Small words written together with the next one, romanised: Arabic و, ف, ب, ك, ل and the article. */
const JOINED: Readonly<Record<string, RegExp>> = { ar: /^(?:[wf]?[bk]?ll?|[wfbk])(?=...)/ };

/** One language's column of the core words: which concepts a form may mean. */
export class CoreIndex {
  /** How many concepts have a word here. */
  readonly concepts: number;
  private readonly words = new Map<string, number[]>();
  private readonly stems = new Map<string, { readonly stem: string; readonly concept: number }[]>();
  private readonly joined: RegExp | undefined;

  /** One cell per concept: forms separated by spaces, `form*` standing for all that begin so. */
  constructor(cells: readonly string[], language: string) {
    this.joined = JOINED[language];
    this.concepts = cells.filter((cell) => cell !== '').length;
    cells.forEach((cell, concept) => {
      for (const form of cell.split(' ')) if (form !== '') this.add(form, concept);
    });
  }

  /** The concepts of a plain form: by the very word, else by the longest stem that it begins with. */
  conceptsOf(form: string): readonly number[] {
    const found = this.conceptsOfWord(form);
    if (found.length > 0 || !this.joined) return found;
    const bare = form.replace(this.joined, '');
    return bare === form ? found : this.conceptsOfWord(bare);
  }

  private conceptsOfWord(form: string): readonly number[] {
    const exact = this.words.get(form);
    if (exact) return exact;
    const fitting = (this.stems.get(form.slice(0, KEY)) ?? []).filter(({ stem }) => form.startsWith(stem));
    const longest = Math.max(0, ...fitting.map(({ stem }) => stem.length));
    return fitting.filter(({ stem }) => stem.length === longest).map(({ concept }) => concept);
  }

  private add(form: string, concept: number): void {
    const plain = plainForm(form.replace('*', '').normalize('NFC'));
    if (form.endsWith('*') && plain.length >= KEY) into(this.stems, plain.slice(0, KEY), { stem: plain, concept });
    else if (plain !== '') into(this.words, plain, concept);
  }
}

function into<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
