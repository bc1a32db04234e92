import { asciiDigits } from '../facts/digits.js';
import { offers, valueKey, type NumberMention } from '../facts/number-mention.js';
import type { Quantity } from '../facts/quantities.js';
import type { Segment, Side } from '../model/document.js';
import type { CheckContext, PairView } from './check.js';

/** A number at its place. */
export interface PlacedNumber {
  readonly mention: NumberMention;
  readonly segment: Segment;
}

/** Two numbers that stand where one should: the source's and the translation's. */
export interface NumberDifference {
  readonly source: PlacedNumber;
  readonly target: PlacedNumber;
  /** value: another number · scale: same digits, other size · format: right under the source's separators. */
  readonly kind: 'value' | 'scale' | 'format';
  /** True when nothing else could be meant: as many numbers are left over here as there. */
  readonly sure: boolean;
}

/** What is left of both sides' numbers once everything equal is taken away. */
export interface NumberComparison {
  readonly differences: readonly NumberDifference[];
  /** Every number of the pair, for units and currencies. */
  readonly source: readonly PlacedNumber[];
  readonly target: readonly PlacedNumber[];
}

interface Sides {
  readonly source: readonly PlacedNumber[];
  readonly target: readonly PlacedNumber[];
}

const comparisons = new WeakMap<CheckContext, Map<string, NumberComparison>>();
const leftovers = new WeakMap<CheckContext, Map<string, Sides>>();

/** Compares the numbers of a pair as values; what moved to a neighbouring pair is not missed. */
export function compareNumbers(view: PairView, context: CheckContext): NumberComparison {
  return remembered(comparisons, context, view, () => {
    const all = numbersOfPair(view, context);
    const left = withoutMoved(leftOf(view, context), view, context);
    const source = left.source.filter(({ mention }) => mention.hard);
    const target = left.target.filter(({ mention }) => mention.hard);
    return { ...all, differences: pairUp(source, target).filter((difference) => isKnown(difference, context)) };
  });
}

/** Without the source language's scale words "27,3 …" may be any multiple, and its number words are not seen at all. */
function isKnown({ source, target, kind }: NumberDifference, { from, facts }: CheckContext): boolean {
  const unitOf = ({ mention, segment }: PlacedNumber): Quantity | undefined =>
    facts.of(segment).quantities.quantities.find(({ number }) => number === mention);
  const here = unitOf(source);
  const there = unitOf(target);
  if (here && there && !sameLabel(here, there)) return false;
  if (from?.numbers?.scales !== undefined || from?.numbers?.han) return true;
  return kind !== 'scale' && !there && target.mention.scale === 1 && target.mention.form === 'digits';
}

/** 23 kg and 50 pounds are one weight, 100 roubles and a dollar perhaps one price: `unit` and `currency` look at those. */
function sameLabel(one: Quantity, other: Quantity): boolean {
  return (
    one.currencies.some((code) => other.currencies.includes(code)) ||
    one.units.some((unit) => other.units.includes(unit))
  );
}

function remembered<T>(
  cache: WeakMap<CheckContext, Map<string, T>>,
  context: CheckContext,
  { pair }: PairView,
  make: () => T,
): T {
  const known = cache.get(context) ?? new Map<string, T>();
  cache.set(context, known);
  const value = known.get(pair.id) ?? make();
  known.set(pair.id, value);
  return value;
}

/** The numbers of both sides. */
function numbersOfPair(view: PairView, { facts }: CheckContext): Sides {
  const placed = (segments: readonly Segment[]): PlacedNumber[] =>
    segments.flatMap((segment) => facts.of(segment).numbers.map((mention) => ({ mention, segment })));
  return { source: placed(view.source), target: placed(view.target) };
}

/** Numbers that have no counterpart in their own pair. */
function leftOf(view: PairView, context: CheckContext): Sides {
  return remembered(leftovers, context, view, () => {
    const { source, target } = numbersOfPair(view, context);
    const ours = offer(view.source, source, context);
    const theirs = offer(view.target, target, context);
    const offered = {
      source: hasForeignStyle(source) ? { ...ours, own: new Set([...ours.own, ...ours.foreign]) } : ours,
      target: hasForeignStyle(source) ? { ...theirs, own: new Set([...theirs.own, ...theirs.foreign]) } : theirs,
    };
    return {
      source: source.filter(({ mention }) => !isMet(mention, offered.target, 'source')),
      target: target.filter(({ mention }) => !isMet(mention, offered.source, 'target')),
    };
  });
}

/** What a side offers to the numbers of the other. */
interface Offer {
  /** Under its own separators, with its months as numbers (10月 is October). */
  readonly own: ReadonlySet<string>;
  /** Under the other locale's separators. */
  readonly foreign: ReadonlySet<string>;
}

/** A source that writes 0.035 where its language writes 0,035 has the English style throughout. */
function hasForeignStyle(numbers: readonly PlacedNumber[]): boolean {
  return numbers.some(({ mention }) => mention.keys.length === 0 && mention.foreign.length > 0);
}

function offer(segments: readonly Segment[], numbers: readonly PlacedNumber[], { facts }: CheckContext): Offer {
  const own = numbers.flatMap(({ mention }) => offers({ ...mention, foreign: [] }));
  const months = segments.flatMap((segment) => facts.of(segment).months.map(({ value }) => valueKey(value)));
  return { own: new Set([...own, ...months]), foreign: new Set(numbers.flatMap(({ mention }) => mention.foreign)) };
}

/**
 * 1.850 copied from Italian into English would be 1850 there and 1.85 here: equal digits are no proof then. But a source that
 * writes its numbers the English way (1,234 in Mexico) is no fault of the translation.
 */
function isMet(mention: NumberMention, { own, foreign }: Offer, side: Side): boolean {
  if (meets(mention, own)) return true;
  const isWhole = Number.isInteger(mention.value);
  const readElsewhere =
    side === 'source' ? mention.keys.some((key) => foreign.has(key)) : mention.foreign.some((key) => own.has(key));
  if (readElsewhere && isWhole === (side === 'source')) return false;
  return side === 'source' ? mention.foreign.some((key) => own.has(key)) : meets(mention, foreign);
}

function meets({ keys, groups }: NumberMention, offered: ReadonlySet<string>): boolean {
  const has = (key: string): boolean => offered.has(key);
  return keys.some(has) || (groups.length > 0 && groups.every((group) => group.some(has)));
}

function withoutMoved({ source, target }: Sides, view: PairView, context: CheckContext): Sides {
  const at = context.indexOf(view.pair.id);
  const near = [context.pairs[at - 1], context.pairs[at + 1]].filter((pair) => pair !== undefined);
  const offered = (side: keyof Sides): Offer => {
    const moved = near.flatMap((neighbour) => leftOf(neighbour, context)[side]);
    return { own: new Set(moved.flatMap(({ mention }) => offers(mention))), foreign: new Set() };
  };
  const fromTarget = offered('target');
  const fromSource = offered('source');
  return {
    source: source.filter(({ mention }) => !isMet(mention, fromTarget, 'source')),
    target: target.filter(({ mention }) => !isMet(mention, fromSource, 'target')),
  };
}

// ——— which number stands for which

type Fits = (source: PlacedNumber, target: PlacedNumber) => boolean;

const FORMAT: Fits = (source, target) =>
  target.mention.foreign.some((key) => source.mention.keys.includes(key) || source.mention.foreign.includes(key)) &&
  (target.mention.keys.length === 0 || digitsOf(source) === digitsOf(target));
const SCALE: Fits = ({ mention: source }, { mention: target }) =>
  source.kind !== 'year' &&
  target.kind !== 'year' &&
  significant(source) !== '' &&
  significant(source) === significant(target);
const KIND: Fits = ({ mention: source }, { mention: target }) => source.kind === target.kind;
/** The only number left on either side: a year stands for nothing but four digits, a clock time for an hour. */
const LAST: Fits = ({ mention: source }, { mention: target }) => {
  if (source.form !== target.form || source.kind === 'parts' || target.kind === 'parts') return false;
  if (source.kind === 'year' || target.kind === 'year') return hasFourDigits(source) && hasFourDigits(target);
  return source.kind !== 'clock' && (target.kind !== 'clock' || (source.value ?? 99) <= 24);
};

function hasFourDigits({ value }: NumberMention): boolean {
  return value !== null && value >= 1000 && value < 10_000;
}

function digitsOf({ mention, segment }: PlacedNumber): string {
  return asciiDigits(segment.text.slice(mention.start, mention.end)).replace(/[^\d.,]+/gu, '');
}

function pairUp(source: readonly PlacedNumber[], target: readonly PlacedNumber[]): NumberDifference[] {
  const open = { source: [...source], target: [...target] };
  const even = source.length === target.length;
  return [
    ...take(open, FORMAT).map((pair) => ({ ...pair, kind: 'format' as const, sure: true })),
    ...take(open, SCALE).map((pair) => ({ ...pair, kind: 'scale' as const, sure: true })),
    ...take(open, KIND).map((pair) => ({ ...pair, kind: 'value' as const, sure: even })),
    ...(even ? take(open, LAST).map((pair) => ({ ...pair, kind: 'value' as const, sure: source.length === 1 })) : []),
  ];
}

function take(
  open: { source: PlacedNumber[]; target: PlacedNumber[] },
  fits: Fits,
): { source: PlacedNumber; target: PlacedNumber }[] {
  const taken = [];
  for (const source of [...open.source]) {
    const at = open.target.findIndex((target) => fits(source, target));
    const target = open.target[at];
    if (!target) continue;
    open.target.splice(at, 1);
    open.source.splice(open.source.indexOf(source), 1);
    taken.push({ source, target });
  }
  return taken;
}

/** 2.5 million and 2.5 billion share `25`. */
function significant({ value }: NumberMention): string {
  if (value === null || value === 0) return '';
  return Number(value.toPrecision(12)).toExponential().replace(/e.*$/u, '').replace('.', '').replace(/0+$/u, '');
}
