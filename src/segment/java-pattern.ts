import { javaClass } from './java-class.js';
import { classOfEscape, literal, PatternProblem } from './java-escape.js';

/** A pattern of ICU or Java as JavaScript can run it. */
export interface Translated {
  readonly source: string;
  readonly flags: string;
}

/** No repetition counts farther: looking back from every place stays linear. */
const FARTHEST = 100;
const WORD = '[\\p{L}\\p{M}\\p{Nd}_]';
const BOUNDARY = `(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))`;
const NO_BOUNDARY = `(?:(?<=${WORD})(?=${WORD})|(?<!${WORD})(?!${WORD}))`;
const ANCHORS: Readonly<Record<string, string>> = {
  B: NO_BOUNDARY,
  A: '(?<![\\s\\S])',
  z: '(?![\\s\\S])',
  Z: '(?=\\n?(?![\\s\\S]))',
  R: '(?:\\r\\n|[\\n-\\r\\x85\\u2028\\u2029])',
};
const FLAGS = /^\(\?([ismu]+)\)/;
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^\(\?#[^)]*\)/, ''],
  [/^\(\?(?::|>)/, '(?:'],
  [/^\(\?<(?=[=!])/, '(?<'],
  [/^\(\?(?=[=!])/, '(?'],
  [/^\(\?<[A-Za-z]\w*>/, '(?:'],
  [/^\((?!\?)/, '(?:'],
];
const LONGEST_OPENING = 200;
const COUNT = /^\{(\d+)(,(\d*))?\}/;

/**
 * Translates a pattern of ICU or Java to a JavaScript source under the `v` flag; throws a PatternProblem where it cannot. Groups do not capture, a
 * possessive quantifier or an atomic group is read as a greedy one, and no repetition goes beyond a hundred.
 */
export function javaPattern(pattern: string): Translated {
  const opening = FLAGS.exec(pattern);
  const flags = new Set([...(opening?.[1] ?? '')].filter((flag) => flag !== 'u'));
  let at = opening?.[0].length ?? 0;
  let source = '';
  while (at < pattern.length) {
    const [piece, length] = pieceAt(pattern, at);
    source += piece;
    at += length;
  }
  return compilable({ source, flags: ['v', ...flags].join('') });
}

/** One piece of the pattern from a place on, translated, and how long it was. */
function pieceAt(pattern: string, at: number): readonly [string, number] {
  const sign = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
  if (sign === '\\') return escapeAt(pattern, at);
  if (sign === '[') return javaClass(pattern, at);
  if (sign === '(') return groupAt(pattern, at);
  if ('*+?{'.includes(sign)) return quantifierAt(pattern, at);
  if (')|.^$'.includes(sign)) return [sign, 1];
  return [literal(sign), sign.length];
}

function escapeAt(pattern: string, at: number): readonly [string, number] {
  if (pattern.startsWith('\\b', at)) return [boundary(pattern, at), 2];
  const anchor = ANCHORS[pattern.charAt(at + 1)];
  if (anchor !== undefined) return [anchor, 2];
  if (pattern.startsWith('\\Q', at)) {
    const end = pattern.indexOf('\\E', at);
    const quoted = pattern.slice(at + 2, end < 0 ? undefined : end);
    return [[...quoted].map(literal).join(''), end < 0 ? pattern.length - at : end + 2 - at];
  }
  return classOfEscape(pattern, at);
}

/** A class of all letters is dear to compile: where one side is plainly a letter only the other is looked at. */
function boundary(pattern: string, at: number): string {
  const next = pattern.slice(at + 2, at + 2 + LONGEST_OPENING);
  const alternatives = /^\((?:\?:)?(\p{L}[^()[\]]*)\)/u.exec(next)?.[1];
  if (/^\p{L}(?![*?{])/u.test(next) || (alternatives !== undefined && !/\|(?!\p{L}{2})|^.[*?{]/u.test(alternatives)))
    return `(?<!${WORD})`;
  return /(?<!\\)\p{L}$/u.test(pattern.slice(0, at)) ? `(?!${WORD})` : BOUNDARY;
}

function groupAt(pattern: string, at: number): readonly [string, number] {
  const rest = pattern.slice(at, at + LONGEST_OPENING);
  for (const [form, opening] of GROUPS) {
    const found = form.exec(rest);
    if (found) return [opening, found[0].length];
  }
  throw new PatternProblem(rest.slice(0, 4));
}

function quantifierAt(pattern: string, at: number): readonly [string, number] {
  const count = COUNT.exec(pattern.slice(at, at + 20));
  const sign = pattern.charAt(at);
  if (sign === '{' && !count) throw new PatternProblem('{');
  const length = count?.[0].length ?? 1;
  const mode = pattern.charAt(at + length);
  const [lazy, extra] = mode === '?' ? ['?', 1] : ['', mode === '+' ? 1 : 0];
  return [`${bounded(sign, count)}${lazy}`, length + extra];
}

function bounded(sign: string, count: RegExpExecArray | null): string {
  if (!count) return sign === '?' ? '?' : `{${sign === '+' ? '1' : '0'},${String(FARTHEST)}}`;
  const [whole, least = '', comma, most] = count;
  if (Number(least) > FARTHEST || Number(most ?? 0) > FARTHEST) throw new PatternProblem(whole);
  return comma === undefined || most !== '' ? whole : `{${least},${String(FARTHEST)}}`;
}

function compilable(translated: Translated): Translated {
  try {
    new RegExp(translated.source, translated.flags);
  } catch {
    throw new PatternProblem(null);
  }
  return translated;
}
