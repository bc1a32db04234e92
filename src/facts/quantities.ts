import type { Language } from '../languages/language.js';
import type { MoneyRules } from '../languages/money-rules.js';
import type { NumberRules } from '../languages/number-rules.js';
import { CURRENCY_CODES, CURRENCY_SIGNS, UNITS } from '../languages/units.js';
import { list } from '../languages/word-forms.js';
import type { Token } from '../segment/tokenise.js';
import type { NumberMention } from './number-mention.js';
import { compiledOnce, phraseFinder, type Phrase } from './phrases.js';

/** A number with the currency or the unit that stands beside it. */
export interface Quantity {
  readonly number: NumberMention;
  /** ISO codes that the money may be; empty for a unit. */
  readonly currencies: readonly string[];
  /** Ids of `units.ts` that it may be (pound); empty for money. */
  readonly units: readonly string[];
  /** The place of the word or sign. */
  readonly start: number;
  readonly end: number;
}

/** Currency words and signs anywhere in a text, and the quantities they make with numbers. */
export interface Quantities {
  readonly quantities: readonly Quantity[];
  /** ISO codes and unit ids named anywhere, beside a number or not: a conversion names both. */
  readonly labels: ReadonlySet<string>;
}

const currencyFinder = compiledOnce((rules: MoneyRules, spaced) =>
  phraseFinder(
    Object.entries(rules.currencies).map(([codes, forms]) => [codes.split(' '), forms] as const),
    spaced,
  ),
);
const unitFinder = compiledOnce((rules: NumberRules, spaced) =>
  phraseFinder(
    Object.entries(rules.units ?? {}).map(([unit, forms]) => [[unit], forms] as const),
    spaced,
  ),
);

const NONE: Quantities = { quantities: [], labels: new Set() };

/** Reads the money and the measures of a text. */
export function quantitiesOf(
  text: string,
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  language: Language | null,
): Quantities {
  if (numbers.length === 0) return NONE;
  const words = language?.money ? currencyFinder(language.money, language.spaced)(text, tokens) : [];
  const money = [...words, ...signsOf(text, SIGN_PATTERN, SIGN_VALUES)].map(asCurrency);
  const unitWords = language?.numbers ? unitFinder(language.numbers, language.spaced)(text, tokens) : [];
  const units = [...unitWords, ...signsOf(text, SYMBOL_PATTERN, SYMBOL_VALUES)].map(asUnit);
  const labels = [...money, ...units].sort((one, other) => other.end - other.start - (one.end - one.start));
  const quantities = numbers.flatMap((number) =>
    labels
      .filter((label) => isBeside(text, number, label))
      .slice(0, 1)
      .map((label) => ({ number, ...label })),
  );
  return { quantities, labels: new Set(labels.flatMap(({ currencies, units }) => [...currencies, ...units])) };
}

type Label = Omit<Quantity, 'number'>;

function asCurrency({ start, end, value }: Phrase<readonly string[]>): Label {
  return { start, end, currencies: value, units: [] };
}

function asUnit({ start, end, value }: Phrase<readonly string[]>): Label {
  return { start, end, currencies: [], units: value };
}

/** 5 km · 5km · 5 million US dollars · 5 miliona crnogorskih eura · €5 · EUR 5. */
function isBeside(text: string, number: NumberMention, { start, end, currencies }: Label): boolean {
  if (start >= number.end) {
    const between = text.slice(number.end, start);
    return currencies.length > 0
      ? /^[\s\u00a0-]*(?:(?:de|of|d['’])\s|\p{L}+\s)?$/u.test(between)
      : /^[\s\u00a0-]{0,2}(?:de\s)?$/u.test(between);
  }
  return (
    currencies.length > 0 &&
    end <= number.start &&
    /^[\s\u00a0]?$/u.test(text.slice(end, number.start)) &&
    !/\p{Ll}{2}/u.test(text.slice(start, end))
  );
}

// ——— signs that every language understands

const SIGN_VALUES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...list(CURRENCY_CODES).map((code) => [code, [code]] as const),
  ...Object.entries(CURRENCY_SIGNS).map(([sign, codes]) => [sign, list(codes)] as const),
]);
const SYMBOL_VALUES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(UNITS).flatMap(([unit, { symbols }]) => list(symbols).map((symbol) => [symbol, [unit]] as const)),
);
const SIGN_PATTERN = patternOf([...SIGN_VALUES.keys()]);
const SYMBOL_PATTERN = patternOf([...SYMBOL_VALUES.keys()]);

/** Letters count only as a word of their own (m, but not in "mart"); real signs count anywhere. */
function patternOf(signs: readonly string[]): RegExp {
  const escaped = (some: readonly string[]): string =>
    [...some]
      .sort((one, other) => other.length - one.length)
      .map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
      .join('|');
  const isWord = (sign: string): boolean => /^\p{L}/u.test(sign) && /[\p{L}\p{Nd}²³]$/u.test(sign);
  const words = escaped(signs.filter(isWord));
  const marks = escaped(signs.filter((sign) => !isWord(sign)));
  return new RegExp(`${marks}|(?<!\\p{L})(?:${words})(?![\\p{L}\\p{Nd}/²³])`, 'gu');
}

function signsOf(
  text: string,
  pattern: RegExp,
  values: ReadonlyMap<string, readonly string[]>,
): Phrase<readonly string[]>[] {
  return [...text.matchAll(pattern)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
    value: values.get(sign) ?? [],
    token: -1,
  }));
}
