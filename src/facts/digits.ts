import type { NumberRules } from '../languages/number-rules.js';

/** How a number written in digits may be read. */
export interface DigitReading {
  /** Values under the text's own separators, the likeliest first. */
  readonly values: readonly number[];
  /** Values it would have under another locale's separators (1,2 in English). */
  readonly foreign: readonly number[];
  /** Numbers between the marks of a date, score, time or version: 22:41 → 22, 41. */
  readonly parts: readonly number[];
  /** 22:41 as minutes after midnight; null when it is no clock time. */
  readonly clock: number | null;
}

const SEPARATORS = /[.,:'’/ ]/gu;

/** The digits of any script as ASCII digits, Arabic separators as `.` and `,`. */
export function asciiDigits(text: string): string {
  return text
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/\u066b/gu, '.')
    .replace(/\u066c/gu, ',')
    .replace(/[\s\u00a0\u2009\u202f]/gu, ' ');
}

/** Digits of a script stand in runs of ten; the zero is the nearest character below without a digit before it. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0x30;
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  // Runs may touch (mathematical digits), but no news text is set in those.
  return code - zero;
}

/** Reads a number token; `own` are the separators of its language. */
export function readDigits(token: string, own: Pick<NumberRules, 'decimal' | 'groups'>): DigitReading {
  const text = asciiDigits(token);
  const marks = [...text.matchAll(SEPARATORS)].map(([mark]) => mark);
  const parts = text.split(SEPARATORS).map(Number);
  const plain = { values: [], foreign: [], parts: [], clock: null };

  if (marks.length === 0) return { ...plain, values: [Number(text)] };
  const kinds = new Set(marks);
  if (kinds.has(':')) return { ...plain, parts, clock: clockOf(parts) };
  if (kinds.has('/')) return { ...plain, parts, values: marks.length === 1 ? fraction(parts) : [] };
  const [mark = '.'] = marks;
  if (marks.length === 1) return oneMark(text, mark, own, parts);
  if (kinds.size === 1) return manyMarks(text, mark, parts);
  return mixedMarks(text, marks, parts);
}

/** 12.500 is twelve thousand five hundred or twelve and a half: the language's own mark decides, the other stays possible. */
function oneMark(
  text: string,
  mark: string,
  own: Pick<NumberRules, 'decimal' | 'groups'>,
  parts: number[],
): DigitReading {
  const [whole = '', rest = ''] = text.split(mark);
  const decimal = Number(`${whole}.${rest}`);
  const mayGroup = rest.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  const grouped = mayGroup ? Number(whole + rest) : null;
  if (mark === ' ' || mark === "'" || mark === '’')
    return { values: [grouped ?? decimal], foreign: [], parts, clock: null };
  const clock = mark === '.' && rest.length === 2 ? clockOf(parts) : null;
  const isDecimal = mark === own.decimal;
  const values = isDecimal ? [decimal] : grouped === null ? [] : [grouped];
  const foreign = isDecimal ? (grouped === null ? [] : [grouped]) : [decimal];
  return { values, foreign, parts: mayGroup ? [] : parts, clock };
}

function manyMarks(text: string, mark: string, parts: number[]): DigitReading {
  const groups = text.split(mark);
  const isGrouped = groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 4) <= 3;
  // 1,25,000: the Indian lakh grouping.
  const isLakh =
    mark === ',' && (groups.at(-1)?.length ?? 0) === 3 && groups.slice(1, -1).every((group) => group.length === 2);
  return isGrouped || isLakh
    ? { values: [Number(groups.join(''))], foreign: [], parts: [], clock: null }
    : { values: [], foreign: [], parts, clock: null };
}

function mixedMarks(text: string, marks: readonly string[], parts: number[]): DigitReading {
  const last = marks.at(-1) ?? '.';
  if (marks.indexOf(last) < marks.length - 1) return { values: [], foreign: [], parts, clock: null };
  const cut = text.lastIndexOf(last);
  const groups = text.slice(0, cut).split(SEPARATORS);
  // 1.1,43 is a list without a space.
  if (groups.slice(1).some((group) => group.length !== 3)) return { values: [], foreign: [], parts, clock: null };
  const whole = groups.join('');
  return { values: [Number(`${whole}.${text.slice(cut + 1)}`)], foreign: [], parts: [], clock: null };
}

function fraction([above = 0, below = 0]: readonly number[]): number[] {
  return below > above && below <= 20 ? [above / below] : [];
}

function clockOf([hours = 99, minutes = 99]: readonly number[]): number | null {
  return hours <= 24 && minutes < 60 ? hours * 60 + minutes : null;
}
