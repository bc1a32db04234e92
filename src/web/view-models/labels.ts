import { SEVERITIES, type Severity } from '../../model/flag.js';
import { IGNORE_REASONS, type IgnoreReason, type PairState } from '../../model/review.js';
import type { Words } from '../../locales/index.js';

const NAMES = [
  'noise',
  'putBack',
  'comments',
  'addMissing',
  'changed',
  'confirm',
  'save',
  'restore',
  'read',
  'align',
  'strikeOut',
  'theirs',
  'yoursAbove',
  'keepMine',
  'takeTheirs',
  'deleteSentence',
  'keepSentence',
  'reopen',
  'comment',
  'sendComment',
  'also',
  'leaveOut',
  'ignore',
  'because',
  'note',
  'otherReason',
  'accept',
] as const;

const STATES: readonly PairState[] = ['untouched', 'seen', 'confirmed', 'corrected'];

/** Words that stand in many rows: looked up once per locale, not once per row. */
export type Labels = Readonly<Record<(typeof NAMES)[number], string>> & {
  readonly states: Readonly<Record<PairState, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Reasons for ignoring with their words; "other" stands apart because it wants a note. */
  readonly reasons: readonly (readonly [IgnoreReason, string])[];
};

const known = new WeakMap<Words, Labels>();

/** The labels of one locale. */
export function labelsOf(words: Words): Labels {
  const labels = known.get(words) ?? lookUp(words);
  known.set(words, labels);
  return labels;
}

function lookUp(words: Words): Labels {
  const of = <K extends string>(names: readonly K[], group: string) =>
    Object.fromEntries(names.map((name) => [name, words.t(`workbench:${group}.${name}`)])) as Record<K, string>;
  return {
    ...of(NAMES, 'label'),
    states: of(STATES, 'pair'),
    severities: of(SEVERITIES, 'severity'),
    reasons: IGNORE_REASONS.filter((reason) => reason !== 'other').map((reason) => [
      reason,
      words.t(`workbench:reason.${reason}`),
    ]),
  };
}
