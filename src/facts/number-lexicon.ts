import type { NumberRules } from '../languages/number-rules.js';
import { list } from '../languages/word-forms.js';

/** What a number word does: stands for a value, multiplies, or only may satisfy other numbers. */
export interface NumberWord {
  readonly kind: 'cardinal' | 'ordinal' | 'scale' | 'loose';
  /** First value; what it adds or multiplies by. */
  readonly value: number;
  /** All values a loose word may stand for. */
  readonly values: readonly number[];
}

/** The number words of a language, ready for look-up. */
export interface NumberLexicon {
  readonly rules: NumberRules;
  /** The reading of a lower-case word as part of a number, or null. */
  readonly word: (form: string) => NumberWord | null;
  /** What a lower-case word may loosely stand for, or null. */
  readonly loose: (form: string) => NumberWord | null;
  /** The morphemes of a number written as one word (fünf·und·zwanzig), or null. */
  readonly compound: (form: string) => readonly string[] | null;
  readonly shortScales: ReadonlyMap<string, number>;
  readonly joiners: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly percent: ReadonlySet<string>;
  readonly halfHour: ReadonlySet<string>;
}

const GENERAL: NumberRules = { decimal: '.', groups: ', ', percent: '%' };
const compiled = new WeakMap<NumberRules, NumberLexicon>();

/** The lexicon of a language's rules, compiled once; without rules only digits are understood. */
export function numberLexicon(rules: NumberRules = GENERAL): NumberLexicon {
  const known = compiled.get(rules);
  if (known) return known;
  const made = compile(rules);
  compiled.set(rules, made);
  return made;
}

function compile(rules: NumberRules): NumberLexicon {
  const strict = new Map<string, NumberWord>();
  const loose = new Map<string, NumberWord>();
  addTable(strict, 'cardinal', rules.cardinals);
  addTable(strict, 'scale', rules.scales);
  addTable(strict, 'ordinal', rules.ordinals);
  addTable(loose, 'loose', rules.loose);
  const short = new Map<string, NumberWord>();
  addTable(short, 'scale', rules.shortScales);
  const joiners = new Set(list(rules.joiners ?? ''));
  return {
    rules,
    word: (form) => strict.get(form) ?? null,
    loose: (form) => loose.get(form) ?? null,
    compound: compoundReader(rules, strict, joiners),
    shortScales: new Map([...short].map(([form, { value }]) => [form, value])),
    joiners,
    half: new Set(list(rules.half ?? '')),
    percent: new Set(list(rules.percent ?? '%')),
    halfHour: new Set(list(rules.halfHour ?? '')),
  };
}

/** The first table that names a form wins, a cardinal before an ordinal; a loose word may stand in several lines. */
function addTable(words: Map<string, NumberWord>, kind: NumberWord['kind'], table = ''): void {
  for (const line of table.split('\n')) {
    const [head, ...forms] = list(line);
    if (head === undefined) continue;
    const values = head.split(',').map(Number);
    for (const form of forms) {
      const before = words.get(form);
      if (!before) words.set(form, { kind, value: values[0] ?? 0, values });
      else if (kind === 'loose') words.set(form, { ...before, values: [...before.values, ...values] });
    }
  }
}

/** The longest number written as one word has some fifty letters; longer ones are not taken apart. */
const LONGEST_COMPOUND = 80;

type CompoundReader = (form: string) => readonly string[] | null;

function compoundReader(
  { compounds }: NumberRules,
  words: ReadonlyMap<string, NumberWord>,
  joiners: ReadonlySet<string>,
): CompoundReader {
  if (!compounds) return () => null;
  const escaped = [...words.keys(), ...joiners].sort((one, other) => other.length - one.length).join('|');
  const endings = list(compounds.endings).join('|');
  const whole = new RegExp(`^(?:${escaped})+(?:${endings})?$`, 'u');
  const known = new Map<string, readonly string[] | null>();
  return (form) => {
    if (form.length > LONGEST_COMPOUND) return null;
    const before = known.get(form);
    if (before !== undefined) return before;
    const parts = whole.test(form) ? split(form, words, joiners, new Set(list(compounds.endings))) : null;
    if (known.size < 20_000) known.set(form, parts);
    return parts;
  };
}

/** Longest morphemes first, stepping back where the rest cannot be read. */
function split(
  form: string,
  words: ReadonlyMap<string, NumberWord>,
  joiners: ReadonlySet<string>,
  endings: ReadonlySet<string>,
): readonly string[] | null {
  if (form === '') return [];
  for (let length = form.length; length > 0; length -= 1) {
    const head = form.slice(0, length);
    if (!words.has(head) && !joiners.has(head)) continue;
    const tail = split(form.slice(length), words, joiners, endings);
    if (tail) return [head, ...tail];
  }
  return endings.has(form) ? [] : null;
}
