import type { Language } from '../languages/language.js';

/** What a token is: letters, digits, or one mark (a run of dots is one mark). */
export type TokenKind = 'word' | 'number' | 'punctuation';

/** A word, a number or a mark; `start` and `end` are half-open UTF-16 offsets into the text that was tokenised. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: TokenKind;
}

/** Scripts that put no space between words; only `Intl.Segmenter` can cut their runs. */
const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30fc';

// 1.250,5 · 1'000 · 18:30 · 10.05.2026 · 1 250 000 (also with no-break and thin spaces) · ١٬٢٥٠
const NUMBER =
  '\\p{Nd}{1,3}(?:[ \\u00a0\\u2009\\u202f]\\p{Nd}{3})+(?!\\p{Nd})(?:[.,\\u066b]\\p{Nd}+)?' +
  "|\\p{Nd}+(?:[.,:'’/\\u066b\\u066c]\\p{Nd}+)*";

// U.S. · d.o.o. · e.g.: the last stop belongs to it
const DOTTED = '\\p{L}\\p{M}*\\.(?:\\p{L}\\p{M}*\\.)+';

// don’t · Bosnia-Herzegovina · F-16 · l·l · ZWNJ between Persian letters
const LETTER = `(?![${SPACELESS}])\\p{L}`;
const WORD = `${LETTER}[\\p{M}]*(?:(?:['’ʼ\\u2010\\u2011\\u00ad·\\u200c-\\u200d\\u05f3\\u05f4-](?=[\\p{L}\\p{Nd}]))?(?:${LETTER}|[\\p{M}\\p{Nd}]))*`;

const TOKENS = new RegExp(
  `(?<number>${NUMBER})|(?<run>[${SPACELESS}][${SPACELESS}\\p{M}]*)|(?<word>${DOTTED}|${WORD})|\\.{2,}|\\S`,
  'gu',
);

/** Cuts a text into words, numbers and marks; white space is left out, everything else stands in exactly one token. */
export function tokenise(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKENS)) {
    if (match.groups?.['run'] !== undefined && !language.spaced) pushRun(tokens, match[0], match.index, language.intl);
    else tokens.push({ start: match.index, end: match.index + match[0].length, text: match[0], kind: kindOf(match) });
  }
  return tokens;
}

function kindOf({ groups }: RegExpExecArray): TokenKind {
  if (groups?.['number'] !== undefined) return 'number';
  return groups?.['word'] !== undefined || groups?.['run'] !== undefined ? 'word' : 'punctuation';
}

function pushRun(tokens: Token[], run: string, start: number, locale: string): void {
  for (const { segment, index } of wordSegmenter(locale).segment(run)) {
    tokens.push({ start: start + index, end: start + index + segment.length, text: segment, kind: 'word' });
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

function wordSegmenter(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known) return known;
  const made = new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, made);
  return made;
}
