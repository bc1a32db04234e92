import type { NumberRules } from '../languages/number-rules.js';
import { list } from '../languages/word-forms.js';
import type { NumberMention } from './number-mention.js';

/** Writes `value` the way the number it replaces was written; null when that cannot be done without guessing a form. */
export function writeNumber(
  value: number,
  text: string,
  mention: NumberMention,
  rules: NumberRules | undefined,
): string | null {
  if (!rules || rules.han) return null;
  if (mention.kind === 'clock' || mention.kind === 'parts') return null;
  if (mention.scale >= 1000) return withScale(value, text, mention, rules);
  if (mention.form === 'digits')
    return text.replace(/\p{Nd}[\p{Nd}.,\s'’]*\p{Nd}|\p{Nd}/u, inDigits(value, mention.kind === 'year', rules));
  return asCapital(inWords(value, rules), text);
}

/** 2.5 million → 2.5 billion, or 2.1 million where the digits were wrong. */
function withScale(value: number, text: string, { scale }: NumberMention, rules: NumberRules): string | null {
  const digits = /^[\p{Nd}.,\s]*\p{Nd}/u.exec(text)?.[0];
  if (digits === undefined) return null;
  const rest = text.slice(digits.length);
  const fitting = value >= scale && value < scale * 1000 ? scale : [1e12, 1e9, 1e6, 1e3].find((one) => value >= one);
  if (fitting === undefined) return null;
  const written = inDigits(value / fitting, false, rules);
  if (fitting === scale) return written + rest;
  const word = scaleForm(fitting, rest.trim(), rules);
  return word === null ? null : `${written} ${asCapital(word, rest.trim())}`;
}

/** Milliarden for Billionen: a capital for a capital. */
export function asCapital(word: string, instead: string): string {
  return /^\p{Lu}/u.test(instead) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The form of another scale word whose ending is most like that of the one it replaces. */
function scaleForm(scale: number, instead: string, rules: NumberRules): string | null {
  const line = (rules.scales ?? '')
    .split('\n')
    .map(list)
    .find(([value]) => Number(value) === scale);
  return line ? likestForm(instead, line.slice(1)) : null;
}

/** Of several forms the one that ends like `instead` and is written in the same script; the first when none does. */
export function likestForm(instead: string, forms: readonly string[]): string | null {
  const sameScript = forms.filter((form) => isCyrillic(form) === isCyrillic(instead));
  const [first = null, ...others] = sameScript.length > 0 ? sameScript : forms;
  if (first === null) return null;
  return others.reduce((best, form) => (commonEnd(form, instead) > commonEnd(best, instead) ? form : best), first);
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** Grouped from five digits up, four where the language groups with a comma; years never. */
function inDigits(value: number, isYear: boolean, { decimal, groups }: NumberRules): string {
  const [whole = '', rest] = String(Number(value.toPrecision(12))).split('.');
  const groupFrom = groups.startsWith(',') ? 4 : 5;
  const grouped = isYear || whole.length < groupFrom ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, groups[0] ?? '');
  return rest === undefined ? grouped : grouped + decimal + rest;
}

function inWords(value: number, rules: NumberRules): string {
  const line = (rules.cardinals ?? '')
    .split('\n')
    .map(list)
    .find(([head]) => Number(head) === value);
  return line?.[1] ?? inDigits(value, false, rules);
}
