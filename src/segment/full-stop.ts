import type { CompiledRules } from './compiled-rules.js';
import { INITIALS, LONGEST, stoppedWord, type FullStop, type StoppedWord } from './stopped-word.js';

const WORD_AFTER = /^[\p{L}\p{M}'’-]+/u;
const DIGIT = /^\p{Nd}/u;
const WHOLE_NUMBER = /^\p{Nd}+$/u;
const DOTTED = /^\p{L}\p{M}*(?:\.\p{L}\p{M}*)+$/u;
const ROMAN = /^[IVXLC]+$/;
// А. И. Семёнов: "и" is no conjunction here
const INITIAL = /^\p{Lu}\./u;
const NOTHING = /^[^\p{L}\p{N}]*$/u;
// 15 C. · 5,3 mln. · $3 bn.
const MEASURE = /\p{Nd}\s?$/u;
const UNIT = /^[CFKVWmghlt]$/;
const FROM_NUMBER_TO = /\p{Nd} \p{L}{1,6} $/u;
// At 5 p.m. Mr Smith · At about 10 p.m. Dr Jones: no sentence yet
const BRIEF = /^(\p{Lu}\p{Ll}*)\s+(?:\p{Ll}+\s+)?\p{Nd}[\p{Nd}.:-]*\s?$/u;
const SHORT_PREPOSITION = 2;

/** True when a single full stop before a capital, a digit or a letter without case ends a sentence. */
export function fullStopEnds(stop: FullStop, rules: CompiledRules): boolean {
  const stopped = stoppedWord(stop, rules);
  if (stopped.word === '') return true;
  const after = stop.text.slice(stop.next, stop.next + LONGEST);
  if (DIGIT.test(after)) return endsBeforeNumber(stopped, rules);
  const follower = INITIAL.test(after) ? '' : (WORD_AFTER.exec(after)?.[0] ?? '').toLowerCase();
  return endsBeforeWord(stopped, follower, rules);
}

function endsBeforeNumber(stopped: StoppedWord, rules: CompiledRules): boolean {
  const lower = stopped.word.toLowerCase();
  if (rules.titles.has(lower) || rules.inner.has(lower) || rules.beforeNumber.has(lower)) return false;
  if (INITIALS.test(lower) || hasEnding(lower, rules)) return false;
  // 5. 3. 2026 · 1. 240 kilograms
  if (DIGIT.test(lower)) return !(lower.length <= 2 && (rules.ordinals || isFirst(stopped)));
  return true;
}

function endsBeforeWord(stopped: StoppedWord, follower: string, rules: CompiledRules): boolean {
  const { word, before } = stopped;
  if (DIGIT.test(word)) return endsAfterNumber(stopped, follower, rules);
  const lower = word.toLowerCase();
  const opens = rules.starters.has(follower);
  if (rules.abbreviations.has(lower)) return endsAfterAbbreviation(stopped, lower, follower, rules);
  if (hasEnding(lower, rules)) return false;
  // 15 C. · A. What is his name? · J. Smith
  if (INITIALS.test(word)) return (UNIT.test(word) && MEASURE.test(before)) || (opens && !isFirst(stopped));
  if (DOTTED.test(word)) return opens;
  return !(rules.ordinals && ROMAN.test(word)) || opens; // XIV. Lajos
}

function endsAfterAbbreviation(stopped: StoppedWord, lower: string, follower: string, rules: CompiledRules): boolean {
  const { before } = stopped;
  const opens = rules.starters.has(follower);
  // г. Москва, but: в 2010 г. Он
  if (rules.inner.has(lower) && MEASURE.test(before)) return opens && !isBrief(stopped, rules);
  if (rules.closing.has(`${lastWord(before)}_${lower}`)) return true; // voće, povrće i dr. Danas
  if (rules.titles.has(lower)) return false;
  if (rules.closing.has(lower)) return !rules.calendar.has(follower) && !isBrief(stopped, rules);
  return opens && !(isFirst(stopped) && INITIALS.test(lower));
}

function endsAfterNumber(stopped: StoppedWord, follower: string, rules: CompiledRules): boolean {
  const { word, before } = stopped;
  if (word.length <= 3 && isFirst(stopped)) return false; // 1. The first item
  if (!rules.ordinals || !WHOLE_NUMBER.test(word)) return true; // … vodio 13:8.
  if (rules.calendar.has(follower)) return false; // am 9. März
  // 75. Berlinale, but: … bis 2024. Danach
  if (word.length > 3 || Number(word) > rules.largestOrdinal || rules.starters.has(follower)) return true;
  return FROM_NUMBER_TO.test(before) || isCounting(lastWord(before), rules);
}

/** True when nothing but marks stands before the word. */
function isFirst({ before, whole }: StoppedWord): boolean {
  return whole && NOTHING.test(before);
}

/** True when the segment holds no more than a preposition and a number: At 5 p.m. */
function isBrief({ before, whole }: StoppedWord, rules: CompiledRules): boolean {
  const opening = whole ? BRIEF.exec(before)?.[1] : undefined;
  return opening !== undefined && (opening.length <= SHORT_PREPOSITION || rules.starters.has(opening.toLowerCase()));
}

/** "str. " → counting, unlike "str ". */
function isCounting(last: string, rules: CompiledRules): boolean {
  return last.endsWith('.') && (rules.counting.has(last.slice(0, -1)) || hasEnding(last.slice(0, -1), rules));
}

/** Bahnhofstr. 4 */
function hasEnding(word: string, rules: CompiledRules): boolean {
  return rules.endings.some((ending) => word.endsWith(ending));
}

function lastWord(before: string): string {
  const trimmed = before.trimEnd();
  return trimmed.slice(trimmed.lastIndexOf(' ') + 1).toLowerCase();
}
