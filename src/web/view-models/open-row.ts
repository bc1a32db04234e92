import type { ReviewFlag, ReviewPair } from '../../model/review.js';
import { cardViews, settledView, type CardView, type SettledView } from './flag-card.js';
import { letterFlags, type LetteredFlag } from './flag-marks.js';
import { changeRuns } from './change-runs.js';
import { realignViews, type RealignView } from './realign-view.js';
import type { RowContext } from './row-context.js';
import type { RowPlace } from './row-view.js';
import { editorRuns, type RowTexts } from './row-texts.js';
import type { Run } from './runs.js';
import { hashOf } from './text-hash.js';

/** Trouble with what was typed: it is shown beside the text, and the text is kept. */
export interface Problem {
  readonly kind: 'conflict' | 'confirm-delete' | 'refused';
  readonly message: string;
  /** What the person typed; null when nothing was. */
  readonly typed: string | null;
}

/** A remark as shown. */
export interface CommentView {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

/** What a person may do with the open pair. */
export interface RowActs {
  readonly edit: boolean;
  readonly restore: boolean;
  readonly comment: boolean;
  /** Noise that was put back may be struck out again. */
  readonly strikeOut: boolean;
}

/** The open row: editor, cards, comments. */
export interface OpenRow {
  readonly revision: number;
  /** What the editor is called: "Translation of pair 4". */
  readonly name: string;
  /** What the editor holds. */
  readonly text: string;
  /** Hash of the article's text, so that an act knows whether anything was typed. */
  readonly was: string;
  /** True when the source's sentence has no translation. */
  readonly missing: boolean;
  /** What stands in the article when that is another text than the editor's. */
  readonly theirs: string;
  /** The raw machine translation. */
  readonly machine: string;
  /** The editor's text with its doubts, drawn behind it. */
  readonly marked: readonly Run[];
  /** Proof reader's marks against the machine's text; null while that stands. */
  readonly changes: readonly Run[] | null;
  readonly cards: readonly CardView[];
  readonly hints: readonly CardView[];
  readonly hintCount: string;
  readonly settled: readonly SettledView[];
  readonly comments: readonly CommentView[];
  readonly acts: RowActs;
  readonly realign: readonly RealignView[];
  /** Pairs of the paragraph that nobody has seen, its own included. */
  readonly unread: readonly string[];
  readonly problem: Problem | null;
  /** Lines the editor needs before script measures it. */
  readonly lines: number;
}

const LETTERS_A_LINE = 44;

/** Draws what the open pair has more than a closed one. */
export function openRow(
  pair: ReviewPair,
  place: RowPlace,
  texts: RowTexts,
  flags: readonly LetteredFlag[],
  context: RowContext,
): OpenRow {
  const text = place.problem?.typed ?? texts.current.text;
  const others = context.flags.get(pair.id) ?? [];
  const hints = others.filter(isOpenHint);
  return {
    revision: pair.revision,
    name: context.words.t('workbench:editor', { number: context.numbers.get(pair.id) ?? '' }),
    text,
    was: hashOf(texts.current.text),
    missing: pair.target.length === 0 && pair.text === null,
    theirs: text === texts.current.text ? '' : texts.current.text,
    machine: texts.machine.text,
    marked: text === texts.current.text ? editorRuns(texts, flags, context) : [{ text, wraps: [] }],
    changes: pair.text === null ? null : changeRuns(texts.machine.text, pair.text, context.review.article.to),
    cards: cardViews(flags, context),
    hints: cardViews(letterFlags(hints, pair.target), context),
    hintCount: context.words.t('workbench:hints', { count: hints.length }),
    settled: others.filter(({ state }) => state !== 'open').map((flag) => settledView(flag, context)),
    comments: commentViews(pair.id, context),
    acts: actsOn(pair, context),
    realign: realignViews(pair, context),
    unread: unreadOfParagraph(pair, context),
    problem: place.problem,
    lines: Math.max(1, Math.ceil(text.length / LETTERS_A_LINE)),
  };
}

function isOpenHint({ state, tier }: ReviewFlag): boolean {
  return state === 'open' && tier === 'hint';
}

/** The remarks on a pair, or on the whole article when `pair` is null. */
export function commentViews(pair: string | null, { review, people, words }: RowContext): CommentView[] {
  return review.comments
    .filter((comment) => comment.pair === pair)
    .map(({ id, text, by, at }) => ({ id, text, by: people.get(by) ?? '', at: words.dateTime(at) }));
}

function actsOn(pair: ReviewPair, { mayEdit, actor }: RowContext): RowActs {
  return {
    edit: mayEdit,
    restore: mayEdit && pair.text !== null,
    comment: actor.role !== 'viewer',
    strikeOut: mayEdit && pair.restored,
  };
}

function unreadOfParagraph(pair: ReviewPair, { review }: RowContext): string[] {
  return review.pairs
    .filter(({ block, role, state }) => block === pair.block && role !== 'noise' && state === 'untouched')
    .map(({ id }) => id);
}
