import { STEM_ONLY } from './lemma-list.js';

/** A word of an installed list of lemmas. */
export interface Stem {
  readonly spelling: string;
  /** True where it is a word without a suffix. */
  readonly word: boolean;
  /** The lemma to name for it. */
  readonly lemma: string;
  /** Numbers of the suffix rules it takes. */
  readonly flags: readonly string[];
}

const NEW_LINE = 10;
const TAB = 9;
const NOTHING: Stem[] = [];

/** The words of a list, found by plain form through a hash table over the bytes as they are on disk. */
export class StemTable {
  /** Start of a plain form's first line + 1 per slot; 0 is free. */
  private readonly slots: Int32Array;

  constructor(private readonly lines: Buffer) {
    const starts = firstLines(lines);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(starts.length * 2 + 2)));
    for (const start of starts) {
      let slot = this.slotOf(hashOfBytes(lines, start));
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = start + 1;
    }
  }

  /** The words of a plain form. */
  of(plain: string): Stem[] {
    return this.under(plain, this.start(hashOf(plain, START), plain, ''));
  }

  /** The words whose plain form is a beginning, of which the hash is known, and an ending. */
  ofParts(beginning: string, hash: number, ending: string): Stem[] {
    const start = this.start(hashOf(ending, hash), beginning, ending);
    return start < 0 ? NOTHING : this.under(beginning + ending, start);
  }

  private under(plain: string, first: number): Stem[] {
    if (first < 0) return NOTHING;
    const found: Stem[] = [];
    for (let start = first; this.isAt(start, plain, ''); start = this.next(start)) found.push(this.stem(start));
    return found;
  }

  private start(hash: number, beginning: string, ending: string): number {
    let slot = this.slotOf(hash);
    for (;;) {
      const start = (this.slots[slot] ?? 0) - 1;
      if (start < 0 || this.isAt(start, beginning, ending)) return start;
      slot = (slot + 1) & (this.slots.length - 1);
    }
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private isAt(start: number, beginning: string, ending: string): boolean {
    const middle = start + beginning.length;
    return this.lines[middle + ending.length] === TAB && this.reads(beginning, start) && this.reads(ending, middle);
  }

  private reads(text: string, start: number): boolean {
    for (let place = text.length - 1; place >= 0; place -= 1)
      if (this.lines[start + place] !== text.charCodeAt(place)) return false;
    return true;
  }

  private next(start: number): number {
    return this.lines.indexOf(NEW_LINE, start) + 1;
  }

  private stem(start: number): Stem {
    const line = this.lines.toString('utf8', start, this.next(start) - 1);
    const [, marked = '', headword = '', flags = ''] = line.split('\t');
    const spelling = marked.startsWith(STEM_ONLY) ? marked.slice(STEM_ONLY.length) : marked;
    return {
      spelling,
      word: spelling === marked,
      lemma: headword === '' ? spelling : headword,
      flags: flags === '' ? [] : flags.split(' '),
    };
  }
}

/** Starts of the lines whose plain form is another than that of the line before. */
function firstLines(lines: Buffer): number[] {
  const starts: number[] = [];
  for (let start = 0, before = -1; start < lines.length; start = lines.indexOf(NEW_LINE, start) + 1) {
    if (before < 0 || !samePlain(lines, before, start)) starts.push(start);
    before = start;
  }
  return starts;
}

function samePlain(lines: Buffer, one: number, other: number): boolean {
  for (let place = 0; ; place += 1) {
    const byte = lines[one + place];
    if (byte !== lines[other + place]) return false;
    if (byte === TAB || byte === undefined) return true;
  }
}

/** FNV-1a. */
const START = 0x811c9dc5;
const FACTOR = 0x01000193;

function hashOf(text: string, before: number): number {
  let hash = before;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), FACTOR);
  return hash;
}

/** Hashes of all beginnings of a text, by length. */
export function beginningHashes(text: string): Int32Array {
  const hashes = new Int32Array(text.length + 1);
  hashes[0] = START;
  for (let place = 0; place < text.length; place += 1)
    hashes[place + 1] = Math.imul((hashes[place] ?? 0) ^ text.charCodeAt(place), FACTOR);
  return hashes;
}

function hashOfBytes(lines: Buffer, start: number): number {
  let hash = START;
  for (let place = start; (lines[place] ?? TAB) !== TAB; place += 1)
    hash = Math.imul(hash ^ (lines[place] ?? 0), FACTOR);
  return hash;
}
