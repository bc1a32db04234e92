import type { Act } from '../../model/act.js';
import type { Review, ReviewPair } from '../../model/review.js';
import type { Actor } from '../../model/user.js';
import type { Words } from '../../locales/index.js';
import { barView, type BarView } from './bar-view.js';
import { commentViews, type CommentView, type Problem } from './open-row.js';
import { firstPair } from './next-pair.js';
import { rowContext, type RowContext } from './row-context.js';
import { rowView, type RowView } from './row-view.js';
import { directionOf } from '../../model/script.js';

/** The language and direction of a column of article text. */
export interface Column {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly head: string;
}

/** What the rows' template needs to know of the page. */
export interface ReviewPage {
  readonly base: string;
  readonly csrf: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly hasSource: boolean;
  readonly mayEdit: boolean;
  readonly from: Column;
  readonly to: Column;
}

/** The workbench: its bar, its rows and what frames them. */
export interface ReviewView {
  readonly page: ReviewPage;
  readonly title: string;
  readonly languages: string;
  readonly bar: BarView;
  readonly rows: readonly RowView[];
  readonly open: string | null;
  /** Why an editor sent it back, or that it was approved; empty otherwise. */
  readonly notice: string;
  readonly comments: readonly CommentView[];
  readonly mayComment: boolean;
}

/** Who looks, and with which words. */
export interface Onlooker {
  readonly actor: Actor;
  readonly words: Words;
  readonly csrf: string;
  readonly people: ReadonlyMap<string, string>;
  /** What Undo would take back; null when there is nothing. */
  readonly undo: Act | null;
}

/** Draws the whole workbench with one pair open: the one asked for, else the first that asks for something. */
export function reviewView(
  review: Review,
  onlooker: Onlooker,
  asked: string | null,
  problem: Problem | null = null,
): ReviewView {
  const context = rowContext(review, onlooker.actor, onlooker.words, onlooker.people);
  const open = review.pairs.some(({ id }) => id === asked) ? asked : firstPair(review);
  const { article } = review;
  return {
    page: reviewPage(context, onlooker.csrf),
    title: article.targetTitle,
    languages: languagesOf(article.from, article.to, onlooker.words),
    bar: barView(context, onlooker.undo),
    rows: rowViews(context, open, problem),
    open,
    notice: noticeOf(context),
    comments: commentViews(null, context),
    mayComment: onlooker.actor.role !== 'viewer' && article.state !== 'purged',
  };
}

/** Every row, one of them open. */
export function rowViews(context: RowContext, open: string | null, problem: Problem | null = null): RowView[] {
  const { pairs } = context.review;
  return pairs.map((pair, index) => rowAt(pair, index, context, open, problem));
}

function rowAt(
  pair: ReviewPair,
  index: number,
  context: RowContext,
  open: string | null,
  problem: Problem | null,
): RowView {
  const { pairs } = context.review;
  const place = { before: pairs[index - 1], open: pair.id === open, problem };
  return rowView(pair, place, context);
}

/** What the row template needs beside the row. */
export function reviewPage({ review, words, hasSource, mayEdit, people }: RowContext, csrf: string): ReviewPage {
  const { article } = review;
  const assignee = people.get(article.assignee ?? '') ?? '';
  return {
    base: `/articles/${article.id}`,
    csrf,
    lang: words.tag,
    dir: words.direction,
    hasSource,
    mayEdit,
    from: column(article.from, sourceHead(article.date, words)),
    to: column(article.to, words.t(`workbench:head.${article.state}`, { name: assignee })),
  };
}

function sourceHead(date: string | null, words: Words): string {
  const head = words.t('workbench:head.source');
  return date === null ? head : words.t('workbench:head.dated', { head, date: words.date(date) });
}

function column(tag: string | null, head: string): Column {
  return { lang: tag ?? 'und', dir: directionOf(tag), head };
}

function languagesOf(from: string | null, to: string, words: Words): string {
  return from === null ? words.language(to) : `${words.language(from)} → ${words.language(to)}`;
}

function noticeOf({ review, people, words }: RowContext): string {
  const last = review.decisions.at(-1);
  if (review.article.state !== 'returned' || last?.kind !== 'returned') return '';
  return words.t('workbench:returned', { name: people.get(last.by) ?? '', reason: last.reason ?? '' });
}
