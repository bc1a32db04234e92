import type { Act, ActBody } from '../../model/act.js';
import type { Review } from '../../model/review.js';
import { mayActAs } from '../../model/user.js';
import { isUnread } from './next-pair.js';
import type { RowContext } from './row-context.js';

/** One line of the bar: progress in words, and what Submit would say. */
export interface BarView {
  readonly read: string;
  readonly open: string;
  /** Empty when nothing blocks. */
  readonly blocking: string;
  readonly untouched: string;
  readonly saved: string;
  readonly savedAt: string;
  readonly revision: number;
  readonly submit: SubmitView;
  /** True when this person may look at the approval page to decide. */
  readonly decides: boolean;
  /** What Undo would take back, in words; empty when there is nothing. */
  readonly undo: string;
}

/** The Submit button and why it is off. */
export interface SubmitView {
  readonly offered: boolean;
  readonly question: string;
  readonly reasons: readonly { readonly text: string; readonly pair: string | null }[];
}

/** Draws the bar of the workbench. */
export function barView(context: RowContext, undo: Act | null): BarView {
  const { review, actor, words, mayEdit } = context;
  const { article } = review;
  const { pairs, seen, open, blocking, untouched } = article.progress;
  return {
    read: words.t('workbench:bar.read', { seen, pairs }),
    open: words.t('workbench:bar.open', { count: open }),
    blocking: blocking === 0 ? '' : words.t('workbench:bar.blocking', { count: blocking }),
    untouched: words.t('workbench:bar.untouched', { percent: percent(untouched) }),
    saved: words.t('workbench:bar.saved', { time: timeOf(article.updatedAt, words.tag) }),
    savedAt: new Date(article.updatedAt).toISOString(),
    revision: article.revision,
    submit: submitView(review, mayEdit, words),
    decides: article.state === 'submitted' && mayActAs(actor.role, 'editor'),
    undo: undo === null || !mayEdit ? '' : undoWords(undo.body, context),
  };
}

/** "Undo the correction of pair 4"; the plain sentence for an act whose pair cannot be named. */
function undoWords(body: ActBody, { review, words, numbers }: RowContext): string {
  const pair = body.kind === 'settled' ? review.flags.find(({ key }) => key === body.key)?.pair : pairOf(body);
  const number = numbers.get(pair ?? '');
  return number === undefined ? words.t('workbench:undoes.act') : words.t(`workbench:undoes.${body.kind}`, { number });
}

function pairOf(body: ActBody): string | undefined {
  return 'pair' in body && body.pair !== null ? body.pair : undefined;
}

/** A share in whole per cent, never rounded up to all of it. */
export function percent(share: number): number {
  return share >= 1 ? 100 : Math.min(99, Math.round(share * 100));
}

function submitView(review: Review, mayEdit: boolean, words: RowContext['words']): SubmitView {
  const { state, progress } = review.article;
  const unread = review.pairs.filter(isUnread);
  const reasons = [];
  if (unread.length > 0)
    reasons.push({ text: words.t('workbench:submit.unread', { count: unread.length }), pair: unread[0]?.id ?? null });
  if (progress.blocking > 0)
    reasons.push({
      text: words.t('workbench:submit.blocking', { count: progress.blocking }),
      pair: firstBlocking(review),
    });
  return {
    offered: mayEdit && state !== 'submitted' && state !== 'approved',
    question: words.t('workbench:submit.question', { pairs: progress.pairs, percent: percent(progress.untouched) }),
    reasons,
  };
}

function firstBlocking({ flags, pairs }: Review): string | null {
  const blocking = new Set(
    flags
      .filter(({ state, tier, severity }) => state === 'open' && tier === 'flag' && severity === 'critical')
      .map(({ pair }) => pair),
  );
  return pairs.find(({ id }) => blocking.has(id))?.id ?? null;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function timeOf(at: number, tag: string): string {
  const clock =
    clocks.get(tag) ?? new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(tag, clock);
  return clock.format(at);
}
