import type { Language } from '../languages/language.js';
import { plainForm } from '../lexicon/plain-form.js';
import { tokenise, type Token } from '../segment/tokenise.js';
import type { Line } from './line.js';

/** One side of an alignment as numbers: every line a list of types, every type with its count. */
export interface AlignSide {
  readonly lines: readonly Line[];
  /** Characters that are not white space, per line. */
  readonly lengths: Float64Array;
  /** Types (indices into `forms`) per line, in order. */
  readonly types: readonly Int32Array[];
  readonly forms: readonly string[];
  /** Occurrences per type. */
  readonly counts: readonly number[];
  /** Occurrences of all types. */
  readonly total: number;
  /** True where the type is a number. */
  readonly numeric: readonly boolean[];
  /** How many of a line's words are numbers. */
  readonly numbers: readonly number[];
}

/** Marks that translations keep, under one name in every script. */
const KEPT: readonly (readonly [RegExp, string])[] = [
  [/^[?？؟;\u037e]$/, '?'],
  [/^[!！¡]$/, '!'],
  [/^[:：]$/, ':'],
  [/^[(（]$/, '('],
  [/^[%％٪]$/, '%'],
  [/^["“”„«»「」『』]$/, '"'],
  [/^[€$£¥]$/, '$'],
];

/** Counts the words, numbers and kept marks of one side's lines. */
export function alignSide(lines: readonly Line[], language: Language): AlignSide {
  const ids = new Map<string, number>();
  const forms: string[] = [];
  const counts: number[] = [];
  const types = lines.map(({ text }) => {
    const line: number[] = [];
    for (const form of formsOf(text, language)) {
      let id = ids.get(form);
      if (id === undefined) {
        id = forms.length;
        ids.set(form, id);
        forms.push(form);
        counts.push(0);
      }
      counts[id] = (counts[id] ?? 0) + 1;
      line.push(id);
    }
    return Int32Array.from(line);
  });
  const numeric = forms.map((form) => /^\d/.test(form));
  return {
    lines,
    lengths: Float64Array.from(lines, ({ text }) => Math.max(1, text.replaceAll(/\s+/g, '').length)),
    types,
    forms,
    counts,
    total: Math.max(
      1,
      types.reduce((sum, line) => sum + line.length, 0),
    ),
    numeric,
    numbers: types.map((line) => line.reduce((sum, type) => sum + (numeric[type] ? 1 : 0), 0)),
  };
}

/** A side with some of its lines only; its types keep their numbers and counts. */
export function sideOf(side: AlignSide, lines: readonly number[]): AlignSide {
  return {
    ...side,
    lines: lines.flatMap((line) => side.lines[line] ?? []),
    lengths: Float64Array.from(lines, (line) => side.lengths[line] ?? 1),
    types: lines.flatMap((line) => side.types[line] ?? []),
    numbers: lines.map((line) => side.numbers[line] ?? 0),
  };
}

function formsOf(text: string, language: Language): string[] {
  return tokenise(text, language).flatMap(forms);
}

function forms(token: Token): string[] {
  if (token.kind === 'number') return [digits(token.text)];
  if (token.kind === 'punctuation') return mark(token.text);
  // l’opera · Bosnia-Herzegovina · d.o.o.
  return token.text
    .split(/['’ʼ\u2010\u2011.-]/)
    .map(plainForm)
    .filter((form) => form.length > 1);
}

function mark(text: string): string[] {
  const kept = KEPT.find(([pattern]) => pattern.test(text));
  return kept ? [kept[1]] : [];
}

/** 1.250,5 and 1,250.5 are the same digits; ٣ is 3. */
function digits(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Nd}/gu, (digit) => (digit > '9' ? String(digitValue(digit)) : digit))
    .replaceAll(/[^\d:/]/g, '');
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  // Decimal digits of a script stand in a row of ten that starts at a code ending in 0 or 6.
  for (let zero = code; zero > code - 10; zero -= 1) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return code - zero;
  }
  return 0;
}
