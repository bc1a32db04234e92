import { isOpenDoubt, type ReviewPair } from '../../model/review.js';
import type { PairState } from '../../model/review.js';
import { noteView, type NoteView } from './flag-card.js';
import { letterFlags, type LetteredFlag } from './flag-marks.js';
import { openRow, type OpenRow, type Problem } from './open-row.js';
import type { RowContext } from './row-context.js';
import { rowDigest } from './row-digest.js';
import { addedRuns, rowTexts, sourceRuns, targetRuns } from './row-texts.js';
import type { Run } from './runs.js';

/** One pair as the workbench draws it: two pages, the gutter between them and the margin. */
export interface RowView {
  readonly id: string;
  /** The number in the gutter; empty for noise. */
  readonly number: string;
  /** Classes that say role, state and place in the paragraph; from tables, never from an article. */
  readonly classes: string;
  readonly state: PairState;
  readonly symbol: string;
  readonly noise: boolean;
  readonly source: readonly Run[];
  readonly target: readonly Run[];
  /** Short notes of a closed row. */
  readonly notes: readonly NoteView[];
  readonly flagged: boolean;
  /** Open flags beyond the notes shown. */
  readonly more: number;
  readonly comments: number;
  /** Changes when anything drawn in the row changes. */
  readonly digest: string;
  readonly open: OpenRow | null;
}

/** What a row of the page looks like beside its own pair. */
export interface RowPlace {
  /** The pair before it on the page. */
  readonly before: ReviewPair | undefined;
  readonly open: boolean;
  /** Trouble to show in the open row: a conflict, a question. */
  readonly problem: Problem | null;
}

/** ○ untouched, ◐ seen, ● confirmed, ✎ corrected. */
export const STATE_SYMBOLS: Readonly<Record<PairState, string>> = {
  untouched: '○',
  seen: '◐',
  confirmed: '●',
  corrected: '✎',
};

const NOTES_SHOWN = 3;

/** Draws one pair. */
export function rowView(pair: ReviewPair, place: RowPlace, context: RowContext): RowView {
  const flags = shownFlags(pair, context);
  const texts = rowTexts(pair, context);
  const notes = place.open ? [] : flags.slice(0, NOTES_SHOWN);
  return {
    id: pair.id,
    number: String(context.numbers.get(pair.id) ?? ''),
    classes: classesOf(pair, place, context),
    state: pair.state,
    symbol: STATE_SYMBOLS[pair.state],
    noise: isNoise(pair),
    source:
      pair.source.length === 0 && context.hasSource && !isNoise(pair)
        ? addedRuns(context)
        : sourceRuns(texts, flags, context),
    target: place.open && !isNoise(pair) ? [] : targetRuns(pair, texts, flags, context),
    notes: notes.map((flag) => noteView(flag, context)),
    flagged: flags.length > 0,
    more: place.open ? 0 : flags.length - notes.length,
    comments: context.comments.get(pair.id)?.length ?? 0,
    digest: rowDigest(pair, place.before, context),
    open: place.open ? openRow(pair, place, texts, flags, context) : null,
  };
}

/** The open doubts, lettered. */
function shownFlags(pair: ReviewPair, { flags }: RowContext): LetteredFlag[] {
  const open = flags.get(pair.id)?.filter(isOpenDoubt) ?? [];
  return open.length === 0 ? [] : letterFlags(open, [...pair.target, `${pair.id}-new`, ...pair.source]);
}

/** True for noise that nobody put back into the text. */
export function isNoise(pair: ReviewPair): boolean {
  return pair.role === 'noise' && !pair.restored;
}

function classesOf(pair: ReviewPair, { before, open }: RowPlace, { hasSource }: RowContext): string {
  const role = pair.restored ? 'body' : pair.role;
  const classes = ['row', `role-${role}`];
  if (before?.block !== pair.block || before.role !== pair.role) classes.push('paragraph');
  if (pair.target.length === 0 && pair.text === null) classes.push('untranslated');
  if (hasSource && pair.source.length === 0) classes.push('added');
  if (open) classes.push('open');
  return classes.join(' ');
}
