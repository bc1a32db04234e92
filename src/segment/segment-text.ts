import type { Language } from '../languages/language.js';
import { compiledRules, type CompiledRules } from './compiled-rules.js';
import { fullStopEnds } from './full-stop.js';
import { footnoteDigits, joinsSentences } from './joined-sentences.js';
import { insideBracket, insideInnerQuotation, insideQuotation } from './inside.js';
import { lineBreaks } from './line-break.js';
import { listMarkers } from './list-items.js';
import { runOnHeadlines } from './run-on-headlines.js';

/** A half-open span of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const SPACE = /\s/;
const CLOSING = /["'”“’‘»«)\]}*_›）］」』】》〕｝]/u;
const CLOSING_WIDE = /[”’）］」』】》〕｝)]/u;
const FOOTNOTE = /(?:\[\p{Nd}+(?:[–,-]\p{Nd}+)*\])+/uy;
const LATE_GUILLEMET = /[ \u00a0\u202f]»(?=[\s.,;:!?)]|$)/uy;
// Scripts that write no space after the mark.
const WIDE = /[。｡．！？።፧፨။]|፡፡/u;
// လာမလား?လာမယ်!
const UNSPACED_NEXT = /^[?!]+(?!\p{Script=Latin})\p{L}/u;
const OPENING = /[\s"'“„”»«‘’‚([{¿¡*_‹（「『【《-]*/uy;
const CONTINUES = /[,;:)\]}]/;
const OMISSION = /^(?:\.{3}|…|\. \. \.)$/u;
// 「行きます。」と言った
const QUOTED_ON = /[」』][\p{Script=Hiragana}、]/u;
// … compounds. | . . . The practice
const CLOSED_ELLIPSIS = /^\. \. \. \.$/;
const DASH = /[–—-]/;
const SMALL = /(?!\p{Script=Georgian})\p{Ll}/u;

/** Cuts a text into sentences: spans without the white space around them, in order, covering everything else. */
export function segmentText(text: string, language: Language): Span[] {
  const rules = compiledRules(language);
  const spans: Span[] = [];
  const items = [...listMarkers(text), ...runOnHeadlines(text, rules)].sort((one, other) => one.start - other.start);
  let start = skipSpace(text, 0);
  const cut = (end: number): void => {
    if (end > start) spans.push({ start, end });
    start = skipSpace(text, end);
  };
  for (const { 0: mark, index } of text.matchAll(rules.candidates)) {
    while (items[0] && items[0].start <= index) {
      const item = items[0];
      cut(trimEnd(text, start, item.start));
      if (item.end > index) break;
      items.shift();
    }
    if (index < start || (items[0] && items[0].start <= index)) continue;
    const end = endAt(text, start, index, mark, rules);
    if (end !== null) cut(end);
  }
  for (const item of items) if (item.start > start) cut(trimEnd(text, start, item.start));
  cut(trimEnd(text, start, text.length));
  return spans;
}

function endAt(text: string, start: number, at: number, mark: string, rules: CompiledRules): number | null {
  if (!SPACE.test(mark.charAt(0))) return sentenceEnd(text, start, at, mark, rules);
  const after = at + mark.length;
  return lineBreaks({ text, start, at, after, spaced: rules.spaced }) ? trimEnd(text, start, at) : null;
}

/** Where the sentence ends whose final mark stands at `at`, closing marks included; null when it goes on. */
function sentenceEnd(text: string, start: number, at: number, mark: string, rules: CompiledRules): number | null {
  const wide = WIDE.test(mark) || (!rules.spaced && UNSPACED_NEXT.test(text.slice(at, at + mark.length + 2)));
  const end = pastClosing(text, at + mark.length, wide && !rules.spaced) + footnoteDigits(text, at, mark);
  const next = skipSpace(text, end);
  if (next === text.length) return end;
  if (isOmission(text, at, mark)) return null;
  if (next === end && !wide) return joinsSentences(text, at, end, rules) ? end : null; // 3.74 · vijesti.me
  if (goesOn(text, start, at, end, next, wide)) return null;
  const letter = past(OPENING, text, next);
  if (mark === '. . .') return null;
  if (CLOSED_ELLIPSIS.test(mark) && end === at + mark.length && !SPACE.test(text.charAt(at - 1))) return at + 1;
  if ((mark !== '.' && mark !== '۔') || text.slice(at + 1, end).includes('.')) return end;
  return fullStopEnds({ text, at, start, next: letter }, rules) ? end : null;
}

function goesOn(text: string, start: number, at: number, end: number, next: number, wide: boolean): boolean {
  const first = text.charAt(next);
  if (CONTINUES.test(first) || (wide && QUOTED_ON.test(text.slice(end - 1, end + 1)))) return true;
  const letter = text.charAt(past(OPENING, text, DASH.test(first) ? next + 1 : next));
  if (!wide && SMALL.test(letter)) return true;
  // «Мы успели, — сказала она. — Теперь главное…»
  if (DASH.test(first) && insideQuotation(text, start, end)) return true;
  // 会议（见第12页。）结束了。
  if (wide && text.charAt(end - 1) === '）' && text.lastIndexOf('（', at) > start) return true;
  return insideBracket(text, start, at, end) || insideInnerQuotation(text, start, at, end);
}

/** […] marks words left out, not an end: "Bohr [...] used the analogy". */
function isOmission(text: string, at: number, mark: string): boolean {
  return OMISSION.test(mark) && /[[(]/.test(text.charAt(at - 1)) && /[\])]/.test(text.charAt(at + mark.length));
}

/** Past what belongs to the sentence after its mark: quotation marks, brackets, footnotes, further marks. */
function pastClosing(text: string, from: number, wide: boolean): number {
  const closing = wide ? CLOSING_WIDE : CLOSING;
  let at = from;
  for (let before = -1; at !== before;) {
    before = at;
    if (closing.test(text.charAt(at))) at += 1;
    at = past(FOOTNOTE, text, at);
    at = past(LATE_GUILLEMET, text, at);
    if (at > from && /[.!?…。！？]/u.test(text.charAt(at))) at += 1;
  }
  return at;
}

function past(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text.charAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && SPACE.test(text.charAt(at - 1))) at -= 1;
  return at;
}
