import type { Language } from '../languages/language.js';
import type { Token } from '../segment/tokenise.js';
import { atomsOf, type Atom } from './atoms.js';
import { readDigits, type DigitReading } from './digits.js';
import { hanNumbers } from './han-numbers.js';
import { numberLexicon, type NumberLexicon, type NumberWord } from './number-lexicon.js';
import { clockKey, hourKeys, numberMention, valueKey, type NumberMention } from './number-mention.js';
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

function isPercentAt(atoms: readonly Atom[], at: number, { percent }: NumberLexicon): boolean {
  const first = atoms[at];
  if (!first) return false;
  const second = atoms[at + 1];
  return percent.has(first.lower) || (second !== undefined && percent.has(`${first.lower}_${second.lower}`));
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

/** Takes atoms as long as they belong to the number; returns the index after the last one taken. */
function extend(sum: NumberSum, atoms: readonly Atom[], from: number, lexicon: NumberLexicon): number {
  let end = from;
  for (;;) {
    const half = halfAt(atoms, end, lexicon);
    if (half !== null && !sum.isEmpty) {
      sum.addHalf();
      end = half;
      continue;
    }
    const next = nextWord(atoms, end, sum, lexicon);
    if (next === null) return end;
    end = next;
  }
}

function nextWord(atoms: readonly Atom[], at: number, sum: NumberSum, lexicon: NumberLexicon): number | null {
  const joined = !sum.isEmpty && lexicon.joiners.has(atoms[at]?.lower ?? '');
  const isHyphen = !sum.isEmpty && atoms[at]?.kind === 'hyphen' && atoms[at]?.inWord === true;
  const start = joined || isHyphen ? at + 1 : at;
  const pair = wordAt(atoms, start, lexicon);
  if (!pair) return null;
  if (joined && !mayJoin(sum, pair.words, lexicon)) return null;
  if (!joined && !isHyphen && !mayFollow(sum, pair.words, lexicon)) return null;
  return takeAll(sum, pair.words, joined) ? pair.next : null;
}

/** "dvadeset i pet" is 25, "twenty and five" two numbers; after hundreds both are one. */
function mayJoin(sum: NumberSum, words: readonly NumberWord[], { rules }: NumberLexicon): boolean {
  const [first] = words;
  if (!first || first.kind === 'scale') return false;
  if (sum.value >= 100) return sum.value % 100 === 0 && first.value < 100;
  return rules.joinsTens === true && sum.value >= 20 && first.value < 20;
}

/** Where numbers are written together a new word is a new number, unless one of them is a scale: zwei Millionen dreitausend. */
function mayFollow(sum: NumberSum, [first]: readonly NumberWord[], { rules }: NumberLexicon): boolean {
  return !rules.compounds || sum.isEmpty || first?.kind === 'scale' || sum.scale >= 1000;
}

/** All morphemes of one word belong to the same number, or none does. */
function takeAll(sum: NumberSum, words: readonly NumberWord[], joined: boolean): boolean {
  const [first, ...rest] = words;
  if (!first || !sum.take(first, joined)) return false;
  for (const word of rest) sum.take(word, true);
  return true;
}

interface WordRead {
  readonly words: readonly NumberWord[];
  readonly next: number;
}

function wordAt(atoms: readonly Atom[], at: number, lexicon: NumberLexicon): WordRead | null {
  const atom = atoms[at];
  if (atom?.kind !== 'word') return null;
  // quatre-vingt is one word for our purpose
  if (atoms[at + 1]?.kind === 'hyphen') {
    const hyphenated = lexicon.word(`${atom.lower}-${atoms[at + 2]?.lower ?? ''}`);
    if (hyphenated) return { words: [hyphenated], next: at + 3 };
  }
  const plain = lexicon.word(atom.lower);
  if (plain) return { words: [plain], next: at + 1 };
  const morphemes = lexicon.compound(atom.lower);
  const words = morphemes?.map(lexicon.word).filter((word) => word !== null) ?? [];
  return words.length > 0 ? { words, next: at + 1 } : null;
}

/** quatre mois et demi, two years and a half: the half stands behind the noun. */
function halfLater(atoms: readonly Atom[], at: number, value: number, lexicon: NumberLexicon): number[] {
  return atoms[at]?.kind === 'word' && halfAt(atoms, at + 1, lexicon) !== null ? [value + 0.5] : [];
}

/** "i po", "and a half", "y medio" right after a number. */
function halfAt(atoms: readonly Atom[], at: number, { joiners, half, loose }: NumberLexicon): number | null {
  let next = at;
  if (atoms[next]?.kind === 'hyphen') next += 1;
  if (!joiners.has(atoms[next]?.lower ?? '')) return null;
  next += 1;
  if (atoms[next]?.kind === 'hyphen') next += 1;
  const article = atoms[next];
  if (article && !half.has(article.lower) && loose(article.lower)?.value === 1) next += 1;
  if (atoms[next]?.kind === 'hyphen') next += 1;
  return half.has(atoms[next]?.lower ?? '') ? next + 1 : null;
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
