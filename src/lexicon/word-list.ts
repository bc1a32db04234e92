import { headingOf, installedFile, openInstalled, type InstalledHeading } from './installed-file.js';
import type { WordPair } from './word-pairs.js';

/** First line of an installed word list. */
export interface WordListHeading extends InstalledHeading<'word-list'> {
  /** BCP 47. */
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly headwords: number;
  readonly rows: number;
}

/** What is told about a dictionary when it is written. */
export type WordListOrigin = Pick<WordListHeading, 'name' | 'from' | 'to' | 'title' | 'licence'>;

/** An installed word list: it stays the bytes it is on disk, and words are looked up in them. */
export interface WordList {
  readonly heading: WordListHeading;
  /** The pairs of a headword. */
  readonly of: (head: string) => readonly WordPair[];
  /** The first headwords, in the order of letters, that begin with these. */
  readonly startingWith: (stem: string) => readonly string[];
  readonly all: () => IterableIterator<WordPair>;
}

/** Writes pairs, sorted by headword, as a word list. */
export function writeWordList(pairs: readonly WordPair[], origin: WordListOrigin): Buffer {
  const lines = pairs.map(({ head, translation, forward, backward }) =>
    [head, translation, percent(forward), percent(backward)].join('\t'),
  );
  const headwords = new Set(pairs.map(({ head }) => head)).size;
  return installedFile<WordListHeading>({ recto: 'word-list', ...origin, headwords, rows: pairs.length }, lines);
}

/** Opens an installed word list; null when the bytes are none, or were changed. */
export function openWordList(bytes: Buffer): WordList | null {
  const file = openInstalled<WordListHeading>(bytes, 'word-list');
  if (file === null) return null;
  const rows = new SortedRows(file.body);
  return {
    heading: file.heading,
    of: (head) => rows.of(head),
    startingWith: (stem) => rows.startingWith(stem),
    all: () => rows.all(),
  };
}

/** The first line of a word list; null when it is none. */
export function wordListHeading(bytes: Buffer): WordListHeading | null {
  const heading = headingOf(bytes.toString('utf8', 0, bytes.indexOf(NEW_LINE)));
  return heading?.recto === 'word-list' ? (heading as WordListHeading) : null;
}

const NEW_LINE = 10;
const TAB = 9;
/** Words of one beginning that are looked at: of `Haus…` there are hundreds, and the shortest come first. */
const MOST_ALIKE = 40;

/** Sorted lines in a buffer, found by halving. */
class SortedRows {
  constructor(private readonly body: Buffer) {}

  of(head: string): WordPair[] {
    const pairs: WordPair[] = [];
    for (let start = this.place(head); this.compareHead(start, head) === 0; start = this.next(start))
      pairs.push(this.pair(start));
    return pairs;
  }

  startingWith(stem: string): string[] {
    const found: string[] = [];
    let at = this.place(stem);
    for (; found.length < MOST_ALIKE && this.startsWith(at, stem); at = this.next(at)) {
      const head = this.head(at);
      if (head !== found.at(-1)) found.push(head);
    }
    return found;
  }

  *all(): IterableIterator<WordPair> {
    for (let start = 0; start < this.body.length; start = this.next(start)) yield this.pair(start);
  }

  /** Start of the first line whose headword is not before `word`. */
  private place(word: string): number {
    let low = 0;
    let high = this.body.length;
    while (low < high) {
      const middle = this.lineAt((low + high) >> 1, low);
      if (this.compareHead(middle, word) < 0) low = this.next(middle);
      else high = middle;
    }
    return low;
  }

  private lineAt(byte: number, atLeast: number): number {
    return Math.max(atLeast, byte === 0 ? 0 : this.body.lastIndexOf(NEW_LINE, byte - 1) + 1);
  }

  private next(start: number): number {
    const end = this.body.indexOf(NEW_LINE, start);
    return end < 0 ? this.body.length : end + 1;
  }

  /** Below 0 where the line's headword is before `word`; above 0 past the end. */
  private compareHead(start: number, word: string): number {
    if (start >= this.body.length) return 1;
    for (let place = 0; place < word.length; place += 1) {
      const byte = this.body[start + place] ?? TAB;
      if (byte !== word.charCodeAt(place)) return byte - word.charCodeAt(place);
    }
    return this.body[start + word.length] === TAB ? 0 : 1;
  }

  private startsWith(start: number, stem: string): boolean {
    if (start < 0 || start + stem.length > this.body.length) return false;
    for (let place = 0; place < stem.length; place += 1)
      if (this.body[start + place] !== stem.charCodeAt(place)) return false;
    return true;
  }

  private head(start: number): string {
    return this.body.toString('latin1', start, this.body.indexOf(TAB, start));
  }

  private pair(start: number): WordPair {
    const line = this.body.toString('latin1', start, this.next(start) - 1);
    const [head = '', translation = '', forward = '', backward = ''] = line.split('\t');
    return { head, translation, forward: Number(forward) / 100, backward: Number(backward) / 100 };
  }
}

function percent(strength: number): string {
  return String(Math.round(strength * 100));
}
