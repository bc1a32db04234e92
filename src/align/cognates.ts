import { skeleton } from './skeleton.js';
import type { AlignSide } from './side.js';
import { WEIGHTS } from './weights.js';

/** A source type and a target type that look alike, with a strength of 0–1. */
export type Cognate = readonly [source: number, target: number, strength: number];

const IDENTICAL = 0.8;
const IDENTICAL_SHORT = 0.4;
const NUMBER = 0.9;
const CLOCK = 0.5;
const LEAST_LETTERS = 4;
/** A word that looks like more others says nothing by it. */
const MOST_ALIKE = 40;

/**
 * Types that are written alike: identical words and numbers, and words of at least four letters whose sound skeletons
 * share bigrams (Dice; Melamed 1999, Simard, Foster & Isabelle 1992) or a long prefix (inflected forms of one name).
 */
export function cognates(source: AlignSide, target: AlignSide): Cognate[] {
  return [...identical(source, target), ...clocks(source, target), ...alike(source, target)];
}

function identical(source: AlignSide, target: AlignSide): Cognate[] {
  const places = new Map(target.forms.map((form, type) => [form, type]));
  const found: Cognate[] = [];
  source.forms.forEach((form, type) => {
    const other = places.get(form);
    if (other !== undefined) found.push([type, other, identityStrength(form)]);
  });
  return found;
}

/** 17:00 may be written 5 p.m., 17 Uhr or 5:00. */
function clocks(source: AlignSide, target: AlignSide): Cognate[] {
  const places = new Map(target.forms.map((form, type) => [form, type]));
  const own = new Map(source.forms.map((form, type) => [form, type]));
  const link = (
    from: ReadonlyMap<string, number>,
    into: (clock: number, other: number) => void,
    clocks: readonly string[],
  ): void => {
    clocks.forEach((clock, type) => {
      for (const form of clockForms(clock)) {
        const other = from.get(form);
        if (other !== undefined) into(type, other);
      }
    });
  };
  const found: Cognate[] = [];
  link(places, (type, other) => found.push([type, other, CLOCK]), source.forms);
  link(own, (type, other) => found.push([other, type, CLOCK]), target.forms);
  return found;
}

function clockForms(form: string): string[] {
  const clock = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(form);
  if (!clock) return [];
  const hour = Number(clock[1]);
  const minutes = clock[2] ?? '';
  const hours = [hour, hour > 12 ? hour - 12 : hour + 12];
  return hours.flatMap((value) => [...(minutes === '00' ? [String(value)] : []), `${String(value)}:${minutes}`]);
}

function identityStrength(form: string): number {
  if (/^\d/.test(form)) return NUMBER;
  return /^[a-z]{1,3}$/.test(form) ? IDENTICAL_SHORT : IDENTICAL;
}

function alike(source: AlignSide, target: AlignSide): Cognate[] {
  const index = new BigramIndex(target.forms.map(skeleton));
  const found: Cognate[] = [];
  source.forms.forEach((form, type) => {
    const own = skeleton(form);
    if (own.length < LEAST_LETTERS || /^\d/.test(form)) return;
    for (const [other, likeness] of index.like(own)) {
      if (target.forms[other] !== form) found.push([type, other, (WEIGHTS.alike * (likeness - 0.3)) / 0.7]);
    }
  });
  return found;
}

/** Finds skeletons by shared bigrams without comparing each with each. */
class BigramIndex {
  private readonly postings = new Map<string, number[]>();
  private readonly shared: Int32Array;

  constructor(private readonly words: readonly string[]) {
    this.shared = new Int32Array(words.length);
    words.forEach((word, place) => {
      if (word.length < LEAST_LETTERS || /^\d/.test(word)) return;
      for (const bigram of bigrams(word)) {
        const list = this.postings.get(bigram);
        if (list) list.push(place);
        else this.postings.set(bigram, [place]);
      }
    });
  }

  /** Places of words that look like this one, each with a likeness up to 1. */
  like(word: string): [number, number][] {
    const own = bigrams(word);
    const touched: number[] = [];
    for (const bigram of own) {
      for (const place of this.postings.get(bigram) ?? []) {
        if (this.shared[place] === 0) touched.push(place);
        this.shared[place] = (this.shared[place] ?? 0) + 1;
      }
    }
    const found: [number, number][] = [];
    for (const place of touched) {
      const likeness = this.likeness(word, own.length, place);
      if (likeness >= WEIGHTS.likeness) found.push([place, likeness]);
      this.shared[place] = 0;
    }
    return found.length <= MOST_ALIKE ? found : found.sort((one, other) => other[1] - one[1]).slice(0, MOST_ALIKE);
  }

  private likeness(word: string, own: number, place: number): number {
    const other = this.words[place] ?? '';
    const dice = (2 * (this.shared[place] ?? 0)) / (own + other.length);
    if (dice < 0.3) return 0;
    const prefix = commonPrefix(word, other);
    const stem =
      prefix >= LEAST_LETTERS ? (prefix + 0.5) / Math.max(Math.min(word.length, other.length), prefix + 1) : 0;
    return Math.min(1, Math.max(dice, stem * 0.9));
  }
}

/** The distinct bigrams of a word, its beginning marked; as many as letters unless some repeat. */
function bigrams(word: string): string[] {
  const found = new Set<string>();
  const marked = `^${word}`;
  for (let at = 0; at + 1 < marked.length; at += 1) found.add(marked.slice(at, at + 2));
  return [...found];
}

function commonPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
