import type { CompiledRules } from './compiled-rules.js';
import type { ListMarker } from './list-items.js';

// SVEČANO OTVARANJE SAJMA U BUDVI | Gosti su …
// A quick look first, for letters that may be capitals of the Latin, Greek and Cyrillic scripts.
const CAPITALS_END = /[A-ZÀ-ÞĀ-žΑ-ΩЀ-Я]{3} (?=[A-ZÀ-ÞĀ-žΑ-ΩЀ-Я][^ ])/g;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const CAPITALS = /(?<!\p{L})(?:\p{Lu}+,? ){3,30}\p{Lu}{3,} $/u;
// … postaje članica (before) Dok premijeri …
const BEFORE = /(?<![\p{L}\p{Nd}.-])(?:[\p{L}-]*\p{Ll}|\p{Nd}+)$/u;
const CAPITAL = /(?<= )\p{Lu}\p{Ll}*(?= \p{Ll})/gu;
const STARTS_SMALL = /^[\p{Ll}\p{Nd}]/u;
/** A headline ends no farther from the text's beginning, and holds at least three words. */
const HEADLINE = 160;
const LEAST_WORDS = 3;
const LEAST_LETTERS = 4;
/** Only where a whole text stands in one paragraph does it show how its words are written. */
const WHOLE_TEXT = 600;
const LONGEST = 40;

/**
 * Places where a headline or caption without a stop ran into the text after it. A word stands there with a capital that opens
 * sentences and never a name ("Novi rok za izbore Dok vlada čeka …"); in the first line also one that the text writes small
 * elsewhere, and the words that the headline began with. A line in capitals before a word that is none ends in every language.
 */
export function runOnHeadlines(text: string, rules: CompiledRules): ListMarker[] {
  const places = capitalsEnd(text);
  if (rules.capitalOpeners) places.push(...openersIn(text, rules, rules.capitalOpeners));
  return places.map((start) => ({ start, end: start }));
}

function capitalsEnd(text: string): number[] {
  return [...text.matchAll(CAPITALS_END)]
    .map(({ index }) => index + 4)
    .filter(
      (at) => CAPITALISED.test(text.slice(at, at + 2)) && CAPITALS.test(text.slice(Math.max(0, at - 5 * LONGEST), at)),
    );
}

function openersIn(text: string, rules: CompiledRules, capitalOpeners: RegExp): number[] {
  const found = [...text.matchAll(capitalOpeners)]
    .map(({ index }) => index + 1)
    .filter((at) => wordBefore(text, at, rules) !== null);
  const headline = [...text.slice(0, HEADLINE).matchAll(CAPITAL)].find(
    ({ 0: word, index }) => STARTS_SMALL.test(wordBefore(text, index, rules) ?? '') && endsHeadline(text, word, index),
  );
  return headline && !found.some((at) => at <= headline.index) ? [...found, headline.index] : found;
}

/** The word right before a place, when a sentence may end with it. */
function wordBefore(text: string, at: number, rules: CompiledRules): string | null {
  const before = BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at - 1))?.[0];
  return before === undefined || rules.starters.has(before.toLowerCase()) ? null : before;
}

function endsHeadline(text: string, word: string, at: number): boolean {
  const headline = text.slice(0, at);
  if (/[.!?…]/.test(headline) || headline.split(' ').length <= LEAST_WORDS) return false;
  return beginsAgain(text, at) || isNoName(text, word, at);
}

/** "Bugarska vojska pomaže u poplavama Bugarska vojska pridružila se …" */
function beginsAgain(text: string, at: number): boolean {
  const opening = /^\p{Lu}\S+ \S+ /u.exec(text)?.[0];
  return opening !== undefined && text.startsWith(opening, at);
}

/** "Manjine u medijima Manjine traže …": elsewhere the word is written small, and nowhere else as a name. */
function isNoName(text: string, word: string, at: number): boolean {
  if (word.length < LEAST_LETTERS || text.length < WHOLE_TEXT) return false;
  const small = new RegExp(`(?<![\\p{L}-])${word.toLowerCase()}(?![\\p{L}-])`, 'u');
  const name = new RegExp(`(?:\\p{Ll}|,) ${word}(?![\\p{L}-])`, 'u');
  return small.test(text) && !name.test(text.slice(at));
}
