import { list } from '../languages/word-forms.js';
import type { Token } from '../segment/tokenise.js';

/** A listed expression found in a text. */
export interface Phrase<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
  /** Index of its first token; -1 where words have no spaces. */
  readonly token: number;
}

/** Finds listed expressions in a text, the longest at each place, none overlapping another. */
export type PhraseFinder<T> = (text: string, tokens: readonly Token[]) => Phrase<T>[];

interface Sequence<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/**
 * Compiles lists of forms, each list with what its forms stand for; an earlier list wins over a later one of equal length.
 * `_` parts the words of an expression, a `*` at either end of a word stands for any letters.
 */
export function phraseFinder<T>(lists: readonly (readonly [T, string])[], spaced: boolean): PhraseFinder<T> {
  const sequences = lists.flatMap(([value, forms]) => list(forms).map((form) => ({ words: form.split('_'), value })));
  return spaced ? overTokens(sequences) : overText(sequences);
}

const lowered = new WeakMap<readonly Token[], readonly string[]>();

/** Several finders look at the same tokens. */
function lowerCase(tokens: readonly Token[]): readonly string[] {
  const known = lowered.get(tokens) ?? tokens.map((token) => token.text.toLowerCase());
  lowered.set(tokens, known);
  return known;
}

function overTokens<T>(sequences: readonly Sequence<T>[]): PhraseFinder<T> {
  const heads = new Heads<T>();
  for (const sequence of sequences) heads.add(sequence);
  return (_text, tokens) => {
    const lower = lowerCase(tokens);
    const found: Phrase<T>[] = [];
    for (let at = 0; at < tokens.length;) {
      const best = longest(heads.of(lower[at] ?? ''), lower, at);
      const first = tokens[at];
      const last = tokens[at + (best?.words.length ?? 0) - 1];
      if (best && first && last) found.push({ start: first.start, end: last.end, value: best.value, token: at });
      at += best?.words.length ?? 1;
    }
    return found;
  };
}

/** The most words win, then the most letters: under* before un*. */
function longest<T>(candidates: readonly Sequence<T>[], lower: readonly string[], at: number): Sequence<T> | null {
  let best: Sequence<T> | null = null;
  for (const candidate of candidates)
    if (outranks(candidate, best) && candidate.words.every((word, index) => fits(word, lower[at + index])))
      best = candidate;
  return best;
}

function outranks<T>(one: Sequence<T>, other: Sequence<T> | null): boolean {
  if (!other) return true;
  const words = one.words.length - other.words.length;
  return words > 0 || (words === 0 && letters(one) > letters(other));
}

/** An exact word outranks any beginning or end. */
function letters({ words: [first = ''] }: Sequence<unknown>): number {
  return first.includes('*') ? first.length - 1 : first.length + 100;
}

function fits(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  return pattern.startsWith('*') ? word.endsWith(pattern.slice(1)) : pattern === word;
}

const NO_SEQUENCES: readonly never[] = [];

/** No listed beginning or end of a word is longer. */
const LONGEST_PART = 40;

/** Sequences by their first word: exact, by beginning, or by end. */
class Heads<T> {
  readonly #exact = new Map<string, Sequence<T>[]>();
  readonly #beginnings = new Map<string, Sequence<T>[]>();
  readonly #ends = new Map<string, Sequence<T>[]>();
  readonly #known = new Map<string, readonly Sequence<T>[]>();

  add(sequence: Sequence<T>): void {
    const head = sequence.words[0] ?? '';
    if (head.endsWith('*')) push(this.#beginnings, head.slice(0, -1), sequence);
    else if (head.startsWith('*')) push(this.#ends, head.slice(1), sequence);
    else push(this.#exact, head, sequence);
  }

  of(word: string): readonly Sequence<T>[] {
    if (this.#beginnings.size === 0 && this.#ends.size === 0) return this.#exact.get(word) ?? NO_SEQUENCES;
    const known = this.#known.get(word) ?? this.#search(word);
    if (this.#known.size < 20_000) this.#known.set(word, known);
    return known;
  }

  #search(word: string): readonly Sequence<T>[] {
    const found = [...(this.#exact.get(word) ?? [])];
    for (let length = 1; length <= Math.min(word.length, LONGEST_PART); length += 1)
      found.push(...(this.#beginnings.get(word.slice(0, length)) ?? []));
    for (let start = Math.max(1, word.length - LONGEST_PART); start < word.length; start += 1)
      found.push(...(this.#ends.get(word.slice(start)) ?? []));
    return found.length > 0 ? found : NO_SEQUENCES;
  }
}

function push<T>(map: Map<string, Sequence<T>[]>, key: string, sequence: Sequence<T>): void {
  map.set(key, [...(map.get(key) ?? []), sequence]);
}

function overText<T>(sequences: readonly Sequence<T>[]): PhraseFinder<T> {
  const values = new Map<string, T>();
  for (const { words, value } of sequences) if (!values.has(words.join(''))) values.set(words.join(''), value);
  const forms = [...values.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|'), 'gu');
  return (text) =>
    forms.length === 0
      ? []
      : [...text.matchAll(pattern)].map(({ 0: form, index }) => ({
          start: index,
          end: index + form.length,
          value: values.get(form) as T,
          token: -1,
        }));
}

/** One finder per set of rules, compiled on first use. */
export function compiledOnce<Rules extends object, T>(
  compile: (rules: Rules, spaced: boolean) => T,
): (rules: Rules, spaced: boolean) => T {
  const known = new WeakMap<Rules, T>();
  return (rules, spaced) => {
    const made = known.get(rules) ?? compile(rules, spaced);
    known.set(rules, made);
    return made;
  };
}
