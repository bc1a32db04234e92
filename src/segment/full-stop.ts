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

const WORD_BEFORE = /[\p{L}\p{M}\p{N}.'’°º:/-]*$/u;
const WORD_AFTER = /^[\p{L}\p{M}'’-]+/u;
const DIGIT = /^\p{Nd}/u;
const WHOLE_NUMBER = /^\p{Nd}+$/u;
const SINGLE = /^\p{L}\p{M}*$/u;
const DOTTED = /^\p{L}\p{M}*(?:\.\p{L}\p{M}*)+$/u;
const ROMAN = /^[IVXLC]+$/;
// А. И. Семёнов: "и" is no conjunction here
const INITIAL = /^\p{Lu}\./u;
const LONGEST = 40;

/** True when a single full stop before a capital, a digit or a letter without case ends a sentence. */
export function fullStopEnds(stop: FullStop, rules: CompiledRules): boolean {
  const { text, at, start, next } = stop;
  const joined = WORD_BEFORE.exec(text.slice(Math.max(start, at - LONGEST), at))?.[0] ?? '';
  const word = joined.replace(/^.*['’](?=\p{L}{2})/u, ''); // l’Ing. Mengozzi
  if (word === '') return true;
  const first = /^[^\p{L}\p{N}]*$/u.test(text.slice(start, at - joined.length));
  const after = text.slice(next, next + LONGEST);
  if (DIGIT.test(after)) return endsBeforeNumber(word, first, rules);
  const follower = INITIAL.test(after) ? '' : (WORD_AFTER.exec(after)?.[0] ?? '').toLowerCase();
  return endsBeforeWord(word, first, follower, rules);
}

function endsBeforeNumber(word: string, first: boolean, rules: CompiledRules): boolean {
  const lower = word.toLowerCase();
  if (rules.titles.has(lower) || rules.inner.has(lower) || rules.beforeNumber.has(lower)) return false;
  if (SINGLE.test(word)) return false;
  // 5. 3. 2026 · 1. 240 kilograms
  if (DIGIT.test(word)) return !(word.length <= 2 && (rules.ordinals || first));
  return true;
}

function endsBeforeWord(word: string, first: boolean, follower: string, rules: CompiledRules): boolean {
  if (DIGIT.test(word)) return endsAfterNumber(word, first, follower, rules);
  const lower = word.toLowerCase();
  const opens = rules.starters.has(follower);
  if (rules.titles.has(lower)) return false;
  if (rules.closing.has(lower)) return !rules.calendar.has(follower);
  if (SINGLE.test(word)) return opens && !first; // A. What is his name? · J. Smith
  if (rules.inner.has(lower) || DOTTED.test(word)) return opens;
  return !(rules.ordinals && ROMAN.test(word)) || opens; // XIV. Lajos
}

function endsAfterNumber(word: string, first: boolean, follower: string, rules: CompiledRules): boolean {
  if (first && word.length <= 3) return false; // 1. The first item
  if (!rules.ordinals || !WHOLE_NUMBER.test(word)) return true; // … vodio 13:8.
  if (rules.calendar.has(follower)) return false; // am 9. März
  // 75. Berlinale, but: … bis 2024. Danach
  return word.length > 3 || rules.starters.has(follower);
}
