import type { CompiledRules } from './compiled-rules.js';

/** A full stop under question: the word it follows, where the segment began, and what comes next. */
export interface FullStop {
  readonly text: string;
  /** Offset of the stop. */
  readonly at: number;
  /** Where the running segment began. */
  readonly start: number;
  /** Offset of the first letter or digit after the stop, past spaces and opening marks. */
  readonly next: number;
}

/** The word before a stop, and what stands before that word in the running segment. */
export interface StoppedWord {
  readonly word: string;
  /** The last characters of the segment before the word. */
  readonly before: string;
  /** True when `before` is all that the segment holds before the word. */
  readonly whole: boolean;
}

/** No abbreviation with what belongs to it is longer. */
export const LONGEST = 40;

// Halves of surrogate pairs count as letters.
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}.'’°º:/\u05f3\u05f4\ud800-\udfff-]/u;
const HEBREW = /[\u05d0-\u05ea]/;
const LATIN_END = /[\p{Script=Latin}\p{Nd}.]+$/u; // は Dr. K
const ELIDED = /^.*['’](?=\p{L}[\p{L}.])/u; // l’Ing. Mengozzi
const SPACED_LETTERS = /(?<!\p{L})(?:\p{L}\p{M}*\.\s){1,3}$/u;

/** A letter or letters that may abbreviate a name: P · J.-P */
export const INITIALS = /^(?:\p{L}\p{M}*\.-)*\p{L}\p{M}*$/u;

/** Reads the word before a full stop, an abbreviation written with spaces (т. д., s. r. o.) as one. */
export function stoppedWord({ text, at, start }: FullStop, rules: CompiledRules): StoppedWord {
  const joined = text.slice(wordStart(text, start, at), at).replace(/^[-–]+/, ''); // 1. -3. Jahrhundert
  const from = Math.max(start, at - joined.length - LONGEST);
  const before = text.slice(from, at - joined.length);
  const word = (rules.spaced ? joined : (LATIN_END.exec(joined)?.[0] ?? '')).replace(ELIDED, '');
  return { word: withSpacedLetters(word, before, rules), before, whole: from === start };
}

function wordStart(text: string, start: number, at: number): number {
  const farthest = Math.max(start, at - LONGEST);
  let from = at;
  while (from > farthest && (WORD_CHARACTER.test(text.charAt(from - 1)) || isGershayim(text, from - 1))) from -= 1;
  return from;
}

/** ש"ח */
function isGershayim(text: string, at: number): boolean {
  return text.charAt(at) === '"' && HEBREW.test(text.charAt(at - 1)) && HEBREW.test(text.charAt(at + 1));
}

function withSpacedLetters(word: string, before: string, rules: CompiledRules): string {
  if (!before.endsWith('. ') || !INITIALS.test(word)) return word;
  const whole = ((SPACED_LETTERS.exec(before)?.[0] ?? '') + word).replaceAll(/\s/g, '');
  return rules.abbreviations.has(whole.toLowerCase()) ? whole : word;
}
