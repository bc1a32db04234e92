import type { Severity } from './flag.js';

/** One kind of doubt in the words of MQM, ITS 2.0 and WMT, with the severity it has unless a finding says otherwise. */
export interface Term {
  /** MQM category as flags carry it; `design/…` is not counted in any score. */
  readonly category: string;
  /** MQM's finer branch, where there is one. */
  readonly detail?: string;
  /** ITS 2.0 locQualityIssueType. */
  readonly its: string;
  readonly wmt: string;
  readonly severity: Severity;
}

const MISTRANSLATION = { category: 'accuracy/mistranslation', its: 'mistranslation', wmt: 'Accuracy/Mistranslation' };
const ENTITY = { ...MISTRANSLATION, detail: 'entity', its: 'inconsistent-entities', severity: 'major' } as const;
const NUMBER = { ...MISTRANSLATION, detail: 'number', its: 'numbers', severity: 'critical' } as const;
const UNIT = { ...MISTRANSLATION, detail: 'unit', its: 'numbers', severity: 'major' } as const;
const DATE = { ...MISTRANSLATION, detail: 'date-time', severity: 'major' } as const;
const QUOTATION = { ...MISTRANSLATION, severity: 'critical' } as const;
const OMISSION = { category: 'accuracy/omission', its: 'omission', wmt: 'Accuracy/Omission' };
const ADDITION = {
  category: 'accuracy/addition',
  its: 'addition',
  wmt: 'Accuracy/Addition',
  severity: 'major',
} as const;
const UNTRANSLATED = {
  category: 'accuracy/untranslated',
  its: 'untranslated',
  wmt: 'Accuracy/Untranslated',
  severity: 'major',
} as const;
const KEPT = {
  category: 'accuracy/do-not-translate',
  its: 'mistranslation',
  wmt: 'Accuracy/Mistranslation',
  severity: 'major',
} as const;
const PUNCTUATION = {
  category: 'linguistic-conventions/punctuation',
  its: 'typographical',
  wmt: 'Fluency/Punctuation',
  severity: 'minor',
} as const;
const TERM = { category: 'terminology/wrong-term', its: 'terminology', wmt: 'Terminology/Inappropriate' };

/** Design §7 as one table: check id → the field's words. A test holds every check to it. */
export const VOCABULARY: Readonly<Record<string, Term>> = {
  'name-case-ending': ENTITY,
  'name-transcription': ENTITY,
  'name-mismatch': ENTITY,
  'name-dropped': ENTITY,
  'name-exonym': ENTITY,
  'name-spellings': {
    category: 'terminology/inconsistent-use',
    its: 'inconsistency',
    wmt: 'Terminology/Inconsistent',
    severity: 'minor',
  },
  'number-value': NUMBER,
  'number-scale': NUMBER,
  unit: UNIT,
  currency: UNIT,
  weekday: DATE,
  month: DATE,
  'date-value': DATE,
  'weekday-conflict': DATE,
  'ambiguous-week': DATE,
  'unclosed-quote': PUNCTUATION,
  'quotation-lost': QUOTATION,
  'quotation-added': QUOTATION,
  omission: { ...OMISSION, severity: 'critical' },
  'omission-words': { ...OMISSION, severity: 'major' },
  addition: ADDITION,
  'repetition-loop': ADDITION,
  untranslated: UNTRANSLATED,
  'wrong-script': UNTRANSLATED,
  negation: { ...MISTRANSLATION, severity: 'critical' },
  acronym: KEPT,
  'do-not-translate': KEPT,
  grammar: { category: 'linguistic-conventions/grammar', its: 'grammar', wmt: 'Fluency/Grammar', severity: 'minor' },
  spelling: {
    category: 'linguistic-conventions/spelling',
    its: 'misspelling',
    wmt: 'Fluency/Spelling',
    severity: 'minor',
  },
  'repeated-word': {
    category: 'linguistic-conventions/duplication',
    its: 'duplication',
    wmt: 'Fluency/Grammar',
    severity: 'minor',
  },
  punctuation: PUNCTUATION,
  term: { ...TERM, severity: 'minor' },
  'forbidden-word': { ...TERM, severity: 'major' },
  'cms-noise': { category: 'design/markup', its: 'non-conformance', wmt: 'Other', severity: 'neutral' },
};
