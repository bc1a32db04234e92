import type { Language } from '../languages/language.js';
import { PLAIN_SEGMENTATION } from '../languages/plain-segmentation.js';
import { GENERAL_SEGMENTATION, type SegmentationRules } from '../languages/segmentation-rules.js';

/** A language's segmentation rules as sets, ready to be asked per full stop. */
export interface CompiledRules {
  readonly titles: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly ordinals: boolean;
  /** Finds runs of marks that may end a sentence, and line breaks. */
  readonly candidates: RegExp;
}

// . . . with spaces is one ellipsis; everything else is a run of marks of any script.
const MARKS = '.!?…‼⁇⁈⁉。｡．！？؟۔।॥։။።፧፨។៕\\u037e';

const known = new WeakMap<SegmentationRules, CompiledRules>();

/** The rules of a language, compiled once. */
export function compiledRules(language: Language): CompiledRules {
  const rules = language.segmentation ?? PLAIN_SEGMENTATION[language.tag] ?? GENERAL_SEGMENTATION;
  const made = known.get(rules) ?? compile(rules);
  known.set(rules, made);
  return made;
}

function compile(rules: SegmentationRules): CompiledRules {
  return {
    titles: setOf(rules.titles),
    inner: setOf(rules.inner),
    closing: setOf(rules.closing),
    beforeNumber: setOf(rules.beforeNumber),
    starters: setOf(rules.starters),
    calendar: setOf(rules.calendar),
    ordinals: rules.ordinals,
    candidates: new RegExp(`\\.(?: \\.){2,}|[${MARKS}${rules.marks ?? ''}]+|[\\n\\r\\u2028\\u2029]\\s*`, 'gu'),
  };
}

function setOf(words = ''): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}
