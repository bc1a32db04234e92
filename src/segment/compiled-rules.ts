import type { Language } from '../languages/language.js';
import { PLAIN_SEGMENTATION } from '../languages/plain-segmentation.js';
import { GENERAL_SEGMENTATION, type SegmentationRules } from '../languages/segmentation-rules.js';

/** A language's segmentation rules as sets, ready to be asked per full stop. */
export interface CompiledRules {
  readonly titles: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  /** All of titles, inner and closing. */
  readonly abbreviations: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly counting: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly starters: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  /** Finds words that open sentences and never a name, written with a capital before a small letter. */
  readonly capitalOpeners: RegExp | null;
  readonly ordinals: boolean;
  readonly largestOrdinal: number;
  /** False where words and sentences stand without spaces between them. */
  readonly spaced: boolean;
  /** Finds runs of marks that may end a sentence, and line breaks. */
  readonly candidates: RegExp;
}

// . . . with spaces is one ellipsis, ፡፡ one Ethiopian full stop; everything else is a run of marks of any script.
const MARKS = '.!?…‼⁇⁈⁉。｡．！？؟۔।॥։။።፧፨។៕\\u037e';

/** Titles of foreigners stand in the news of every language. */
const FOREIGN_TITLES = 'mr mrs ms dr';

const known = new WeakMap<SegmentationRules, CompiledRules>();

/** The rules of a language as they are written: its own, or those that hold anywhere. */
export function segmentationOf(language: Language): SegmentationRules {
  return language.segmentation ?? PLAIN_SEGMENTATION[language.tag] ?? GENERAL_SEGMENTATION;
}

/** The rules of a language, compiled once. */
export function compiledRules(language: Language): CompiledRules {
  const rules = segmentationOf(language);
  const made = known.get(rules);
  if (made?.spaced === language.spaced) return made;
  const compiled = compile(rules, language.spaced);
  known.set(rules, compiled);
  return compiled;
}

function compile(rules: SegmentationRules, spaced: boolean): CompiledRules {
  const closing = setOf(rules.closing);
  const titles = [...setOf(`${FOREIGN_TITLES} ${rules.titles}`)].filter((word) => !closing.has(word));
  const inner = setOf(rules.inner);
  return {
    titles: new Set(titles),
    inner,
    closing,
    abbreviations: new Set([...titles, ...inner, ...[...closing].map((word) => word.slice(word.indexOf('_') + 1))]),
    beforeNumber: setOf(rules.beforeNumber),
    counting: setOf(rules.counting),
    endings: [...setOf(rules.endings)],
    starters: setOf(rules.starters),
    calendar: setOf(rules.calendar),
    capitalOpeners: rules.openers === undefined ? null : capitalOpeners(rules.openers),
    spaced,
    ordinals: rules.ordinals,
    largestOrdinal: rules.largestOrdinal ?? Infinity,
    candidates: new RegExp(`\\.(?: \\.){2,}|፡፡|[${MARKS}${rules.marks ?? ''}]+|[\\n\\r\\u2028\\u2029]\\s*`, 'gu'),
  };
}

function capitalOpeners(openers: string): RegExp {
  const capitals = [...setOf(openers)].map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return new RegExp(` (?:${capitals.join('|')})(?= \\p{Ll})`, 'gu');
}

function setOf(words = ''): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}
