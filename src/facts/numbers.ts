import type { Language } from '../languages/language.js';
import type { Token } from '../segment/tokenise.js';
import { atomsOf, type Atom } from './atoms.js';
import { readDigits, type DigitReading } from './digits.js';
import { hanNumbers } from './han-numbers.js';
import { numberLexicon, type NumberLexicon } from './number-lexicon.js';
import { clockKey, hourKeys, numberMention, valueKey, type NumberMention } from './number-mention.js';
import { extend, halfLater, isPercentAt, wordAt } from './number-phrase.js';
import { NumberSum } from './number-sum.js';

/** All numbers of a text, in digits and in words, in order. */
export function numbersOf(text: string, tokens: readonly Token[], language: Language | null): NumberMention[] {
  const lexicon = numberLexicon(language?.numbers);
  if (lexicon.rules.han) return hanNumbers(text);
  const atoms = atomsOf(tokens);
  const mentions: NumberMention[] = [];
  for (let at = 0; at < atoms.length;) {
    const read = readAt(atoms, at, lexicon);
    if (read) mentions.push(read.mention);
    at = read?.next ?? at + 1;
  }
  return shareScales(mentions, text);
}

interface Read {
  readonly mention: NumberMention;
  readonly next: number;
}

function readAt(atoms: readonly Atom[], at: number, lexicon: NumberLexicon): Read | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.kind === 'number') return readDigitsAt(atoms, at, atom, lexicon);
  if (atom.kind !== 'word') return null;
  return readHalfHour(atoms, at, lexicon) ?? readWords(atoms, at, lexicon) ?? readLoose(atom, at, lexicon);
}

// ——— digits

function readDigitsAt(atoms: readonly Atom[], at: number, atom: Atom, lexicon: NumberLexicon): Read {
  const reading = readDigits(atom.text, lexicon.rules);
  const [value = reading.foreign[0]] = reading.values;
  if (value === undefined) return { mention: partsMention(atom, reading), next: at + 1 };
  const clock = reading.clock === null ? clockAfter(atoms, at, value) : null;
  if (clock) return clock;
  return amount(atoms, at, atom, value, reading, lexicon);
}

function partsMention(atom: Atom, { parts, clock }: DigitReading): NumberMention {
  const [first = 0, second = 0] = parts;
  if (clock !== null)
    return numberMention({
      ...atomSpan(atom),
      keys: [clockKey(clock), ...(second === 0 ? hourKeys(first) : [])],
      groups: [hourKeys(first), [valueKey(second)], ...parts.slice(2).map((part) => [valueKey(part)])],
      kind: 'clock',
    });
  return numberMention({ ...atomSpan(atom), groups: parts.map(partKeys), kind: 'parts', hard: parts.length < 4 });
}

/** 26 in 10.05.26 or 2026/27 may be the year. */
function partKeys(part: number, index: number): string[] {
  return index > 0 && part < 100 ? [valueKey(part), valueKey(2000 + part), valueKey(1900 + part)] : [valueKey(part)];
}

function atomSpan({ start, end }: Atom): { start: number; end: number } {
  return { start, end };
}

/** 18h30 · 6 p.m. · 6pm. */
function clockAfter(atoms: readonly Atom[], at: number, hour: number): Read | null {
  const atom = atoms[at];
  const next = atoms[at + 1];
  if (!atom || !next || hour > 24 || !Number.isInteger(hour)) return null;
  const minutes = /^h(\d\d)$/u.exec(next.lower)?.[1];
  if (minutes !== undefined && next.glued) return clockRead(atom, next, at + 2, hour, Number(minutes));
  if (/^[ap]\.?m\.?$/u.test(next.lower)) return clockRead(atom, atom, at + 2, hour, 0);
  return null;
}

function clockRead(first: Atom, last: Atom, next: number, hour: number, minutes: number): Read {
  const keys = [clockKey(hour * 60 + minutes), ...(minutes === 0 ? hourKeys(hour) : [])];
  const groups = minutes === 0 ? [] : [hourKeys(hour), [valueKey(minutes)]];
  return { mention: numberMention({ start: first.start, end: last.end, keys, groups, kind: 'clock' }), next };
}

function amount(
  atoms: readonly Atom[],
  at: number,
  atom: Atom,
  value: number,
  reading: DigitReading,
  lexicon: NumberLexicon,
): Read {
  const sum = NumberSum.fromDigits(value);
  const short = shortScale(atoms, at, lexicon);
  const next = short ? at + 2 : extend(sum, atoms, at + 1, lexicon);
  const scale = short?.scale ?? sum.scale;
  const factor = short ? short.scale : sum.value / value || 1;
  const isPercent = isPercentAt(atoms, next, lexicon);
  const isYear = scale === 1 && !isPercent && /^\d{4}$/u.test(atom.text) && value > 1000 && value < 2100;
  const values = (reading.values.length > 0 ? reading.values : []).map((one) => one * factor);
  const mention = numberMention({
    start: atom.start,
    end: atoms[next - 1]?.end ?? atom.end,
    keys: [
      ...values,
      ...(short?.doubtful ? [value] : []),
      ...decade(atoms, at, value),
      ...halfLater(atoms, next, value, lexicon),
    ]
      .map(valueKey)
      .concat(clockKeys(reading)),
    groups: scale === 1 && !isPercent ? reading.parts.map((part) => [valueKey(part)]) : [],
    foreign: reading.foreign.map((one) => valueKey(one * factor)),
    value: value * factor,
    kind: isPercent ? 'percent' : isYear ? 'year' : 'plain',
    scale,
    hard: !atom.inWord && !/^0\d/u.test(atom.text),
  });
  return { mention, next };
}

function clockKeys({ clock }: DigitReading): string[] {
  return clock === null ? [] : [clockKey(clock)];
}

/** 2.5bn · 3 mlrd · 5k: one letter may be something else (100 m). */
function shortScale(
  atoms: readonly Atom[],
  at: number,
  { shortScales }: NumberLexicon,
): { scale: number; doubtful: boolean } | null {
  const next = atoms[at + 1];
  const scale = next && shortScales.get(next.lower);
  return next && scale !== undefined ? { scale, doubtful: next.lower.length === 1 } : null;
}

/** 1980s · 80s · 1980-ih · 80er. */
function decade(atoms: readonly Atom[], at: number, value: number): number[] {
  const next = atoms[at + 1];
  const marked =
    next?.glued === true && (next.kind === 'hyphen' ? atoms[at + 2]?.glued === true : /^\p{L}{1,3}$/u.test(next.text));
  if (!marked || value % 10 !== 0) return [];
  if (value < 100) return [1900 + value, 2000 + value];
  return value >= 1800 && value < 2100 ? [value % 100] : [];
}

// ——— words

function readWords(atoms: readonly Atom[], at: number, lexicon: NumberLexicon): Read | null {
  const sum = new NumberSum(lexicon.rules.wideTens);
  const next = extend(sum, atoms, at, lexicon);
  const first = atoms[at];
  if (sum.isEmpty || !first) return null;
  const { value, scale } = sum;
  const loose = next === at + 1 ? lexicon.loose(first.lower) : null;
  const fraction = fractionAfter(atoms, next, lexicon);
  const values = [
    value,
    ...halfLater(atoms, next, value, lexicon),
    ...(loose?.values ?? []),
    ...(fraction ?? []).flatMap((part) => [part * value, part * value * 100]),
  ];
  const mention = numberMention({
    start: first.start,
    end: atoms[next - 1]?.end ?? first.end,
    keys: [...new Set(values)].map(valueKey),
    value,
    form: 'words',
    kind: isPercentAt(atoms, next, lexicon) ? 'percent' : 'plain',
    scale,
    hard: !sum.isBareScale && value >= 2 && !fraction && !loose,
  });
  return { mention, next };
}

/** Three quarters, zwei Drittel: what the fraction word stands for. */
function fractionAfter(atoms: readonly Atom[], at: number, lexicon: NumberLexicon): readonly number[] | null {
  const atom = atoms[atoms[at]?.kind === 'hyphen' ? at + 1 : at];
  const loose = atom && lexicon.loose(atom.lower);
  const fractions = loose?.values.filter((value) => value < 1 && value > 0) ?? [];
  return fractions.length > 0 ? fractions : null;
}

/** halb sieben, pola sedam: half an hour before the hour named. */
function readHalfHour(atoms: readonly Atom[], at: number, lexicon: NumberLexicon): Read | null {
  const first = atoms[at];
  if (!first || !lexicon.halfHour.has(first.lower)) return null;
  const next = atoms[at + 1];
  const hour = next?.kind === 'number' ? Number(next.text) : wordAt(atoms, at + 1, lexicon)?.words[0]?.value;
  if (!next || hour === undefined || !Number.isInteger(hour) || hour < 1 || hour > 12) return null;
  const minutes = hour * 60 - 30;
  const keys = [clockKey(minutes), valueKey(hour), valueKey(hour / 2)];
  return {
    mention: numberMention({ start: first.start, end: next.end, keys, form: 'words', kind: 'clock', hard: false }),
    next: at + 2,
  };
}

const ROMAN = /^([IVXLC]+)(?:e|ème|er|th)?$/u;
/** II, XIV: two letters of the small numerals are hardly ever anything else. */
const SURE_ROMAN = /^[IVX]{2,}/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Words that only may satisfy a number: both, half, G7; and Roman numerals. */
function readLoose(atom: Atom, at: number, lexicon: NumberLexicon): Read | null {
  const numeral = atom.text.length < 9 ? ROMAN.exec(atom.text)?.[1] : undefined;
  const loose = lexicon.loose(atom.lower)?.values;
  const values = loose ?? (numeral === undefined ? digitsInside(atom.text) : [roman(numeral)]);
  if (values.length === 0) return null;
  const keys = values.map(valueKey);
  const hard = !loose && numeral !== undefined && SURE_ROMAN.test(numeral);
  const value = hard ? roman(numeral) : null;
  return { mention: numberMention({ ...atomSpan(atom), keys, value, form: 'words', hard }), next: at + 1 };
}

function roman(text: string): number {
  const values = [...text].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function digitsInside(text: string): readonly number[] {
  if (!/\p{Nd}/u.test(text)) return [];
  return [...text.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
}

/** 2 to 3 million: the first may be millions too. */
function shareScales(mentions: readonly NumberMention[], text: string): NumberMention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const near = next && next.start - mention.end <= 6 && !/[.;!?]/u.test(text.slice(mention.end, next.start));
    if (!near || next.scale === 1 || mention.scale !== 1 || mention.value === null) return mention;
    return { ...mention, keys: [...mention.keys, valueKey(mention.value * next.scale)] };
  });
}
