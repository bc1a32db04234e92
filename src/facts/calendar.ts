import type { CalendarRules } from '../languages/calendar-rules.js';
import type { Language } from '../languages/language.js';
import { list } from '../languages/word-forms.js';
import type { Token } from '../segment/tokenise.js';

/** A weekday (1 is Monday) or a month (1 is January) named in a text. */
export interface CalendarMention {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Lower case. */
  readonly form: string;
  /** False where the form may be another word (may, среды, nedjelje): it satisfies the other text but asks for nothing. */
  readonly hard: boolean;
}

/** Weekdays and months of a text. */
export interface CalendarWords {
  readonly weekdays: readonly CalendarMention[];
  readonly months: readonly CalendarMention[];
  /** Places of words for "week". */
  readonly weeks: readonly { readonly start: number; readonly end: number }[];
}

interface CalendarLexicon {
  readonly rules: CalendarRules;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly weeks: ReadonlySet<string>;
  readonly ambiguous: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
  /** Every form, longest first. */
  readonly pattern: RegExp;
}

/** 10月, but not 3个月 (three months). */
const MONTH_IN_DIGITS = /(?<!\p{Nd})(1[0-2]|[1-9])月(?!份?内)/gu;

const compiled = new WeakMap<CalendarRules, CalendarLexicon>();
const NOTHING: CalendarWords = { weekdays: [], months: [], weeks: [] };

/** The calendar words of a text; none where the language has no list. */
export function calendarWords(text: string, tokens: readonly Token[], language: Language | null): CalendarWords {
  if (!language?.calendar) return NOTHING;
  const lexicon = lexiconOf(language.calendar);
  const found: Found = { weekdays: [], months: [], weeks: [] };
  if (language.spaced) tokens.forEach((token, at) => word(token, at, tokens, lexicon, found));
  else substrings(text, lexicon, found);
  return found;
}

interface Found {
  readonly weekdays: CalendarMention[];
  readonly months: CalendarMention[];
  readonly weeks: CalendarMention[];
}

function word(token: Token, at: number, tokens: readonly Token[], lexicon: CalendarLexicon, found: Found): void {
  if (token.kind !== 'word') return;
  const form = token.text.toLowerCase();
  const weekday = lexicon.weekdays.get(form);
  const month = lexicon.months.get(form);
  if (weekday !== undefined) push(found.weekdays, weekday, form, tokens, at, lexicon);
  if (month !== undefined) push(found.months, month, form, tokens, at, lexicon);
  if (lexicon.weeks.has(form)) found.weeks.push({ start: token.start, end: token.end, value: 0, form, hard: true });
}

/** Where words have no spaces between them the longest listed form wins: 十一月 before 一月. */
function substrings(text: string, { pattern, weekdays, months, weeks }: CalendarLexicon, found: Found): void {
  for (const { 0: form, 1: digits, index } of text.matchAll(MONTH_IN_DIGITS))
    found.months.push({ start: index, end: index + form.length, form, value: Number(digits), hard: true });
  for (const { 0: form, index } of text.matchAll(pattern)) {
    const span = { start: index, end: index + form.length, form, hard: true };
    const weekday = weekdays.get(form);
    const month = months.get(form);
    if (weekday !== undefined) found.weekdays.push({ ...span, value: weekday });
    else if (month !== undefined) found.months.push({ ...span, value: month });
    else if (weeks.has(form)) found.weeks.push({ ...span, value: 0 });
  }
}

function lexiconOf(rules: CalendarRules): CalendarLexicon {
  const known = compiled.get(rules);
  if (known) return known;
  const made: CalendarLexicon = {
    rules,
    weekdays: formsOf(rules.weekdays),
    months: formsOf(rules.months),
    weeks: new Set(list(rules.weeks)),
    ambiguous: new Set(list(rules.ambiguous)),
    cues: new Set(list(rules.cues)),
    pattern: new RegExp(
      [...rules.weekdays, ...rules.months, rules.weeks]
        .flatMap(list)
        .sort((one, other) => other.length - one.length)
        .join('|'),
      'gu',
    ),
  };
  compiled.set(rules, made);
  return made;
}

function formsOf(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((forms, index) => list(forms).map((form) => [form, index + 1] as const)));
}

function push(
  mentions: CalendarMention[],
  value: number,
  form: string,
  tokens: readonly Token[],
  at: number,
  lexicon: CalendarLexicon,
): void {
  const token = tokens[at];
  if (!token || !isWrittenRight(token, at, lexicon)) return;
  const hard = lexicon.ambiguous.has(form) ? isCued(tokens, at, lexicon) : !isInName(tokens, at, lexicon);
  mentions.push({ start: token.start, end: token.end, value, form, hard });
}

/** "may" is no month in English; "Marta" inside a sentence is no month in Montenegrin. */
function isWrittenRight(token: Token, at: number, { rules, ambiguous }: CalendarLexicon): boolean {
  const isCapital = /^\p{Lu}/u.test(token.text);
  if (rules.capital === 'always') return isCapital;
  if (rules.capital === 'never') return !isCapital || at === 0 || !ambiguous.has(token.text.toLowerCase());
  return true;
}

function isCued(tokens: readonly Token[], at: number, { cues }: CalendarLexicon): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1]?.kind === 'punctuation' ? tokens[at + 2] : tokens[at + 1];
  const beforeStop = before?.text === '.' ? tokens[at - 2] : before;
  const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';
  return isNumber(beforeStop) || isNumber(after) || (before !== undefined && cues.has(before.text.toLowerCase()));
}

/** Black Friday, Sunday Times: capitals around it make it part of a name. */
function isInName(tokens: readonly Token[], at: number, { rules, weekdays, months }: CalendarLexicon): boolean {
  if (rules.capital !== 'always') return false;
  const isName = (token: Token | undefined): boolean => {
    if (token?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
    const form = token.text.toLowerCase();
    return !weekdays.has(form) && !months.has(form);
  };
  return isName(tokens[at + 1]) || (at > 1 && isName(tokens[at - 1]));
}
