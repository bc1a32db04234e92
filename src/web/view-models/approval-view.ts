import type { ReviewPair } from '../../model/review.js';
import { approvalOf, type Approval } from '../../desk/approval.js';
import { mayActAs } from '../../model/user.js';
import { approvalChecks, type CheckItem } from './approval-checks.js';
import { sheetBlocks, type SheetBlock, type SheetTab } from './approval-sheet.js';
import { commentViews, type CommentView } from './open-row.js';
import { settledView, type SettledView } from './flag-card.js';
import { reviewPage, type ReviewPage } from './review-view.js';
import type { RowContext } from './row-context.js';
import { rowTexts } from './row-texts.js';

/** A tab of the sheet: a link, because it works without script. */
export interface TabView {
  readonly name: SheetTab;
  readonly href: string;
  readonly current: boolean;
}

/** A pair that somebody should look at again. */
export interface PairMention {
  readonly number: string;
  readonly href: string;
  readonly text: string;
}

/** The page on which an editor decides. */
export interface ApprovalView {
  readonly page: ReviewPage;
  readonly title: string;
  readonly state: string;
  readonly revision: number;
  readonly reviewedBy: string;
  readonly tab: SheetTab;
  readonly tabs: readonly TabView[];
  readonly blocks: readonly SheetBlock[];
  readonly leftOut: readonly string[];
  readonly checks: readonly CheckItem[];
  readonly decision: DecisionView;
  readonly ignored: readonly SettledView[];
  readonly unread: readonly PairMention[];
  readonly comments: readonly (CommentView & { readonly number: string })[];
  /** Formats in which the approved edition may be fetched; empty before approval. */
  readonly downloads: readonly { readonly format: string; readonly href: string }[];
}

/** What this person may do here, and why not. */
export interface DecisionView {
  /** False for those who may only look. */
  readonly offered: boolean;
  readonly mayApprove: boolean;
  readonly mayReturn: boolean;
  /** An administrator may approve against a rule, with a reason that is printed in the record. */
  readonly mayOverride: boolean;
}

const TABS: readonly SheetTab[] = ['changes', 'clean', 'source'];
const FORMATS = ['text', 'html', 'json', 'ninjs'] as const;

/** Draws the approval page. */
export function approvalView(context: RowContext, csrf: string, asked: string): ApprovalView {
  const { review, words } = context;
  const page = reviewPage(context, csrf);
  const tabs = TABS.filter((name) => name !== 'source' || context.hasSource);
  const tab = tabs.find((name) => name === asked) ?? 'changes';
  const approval = approvalOf(review, context.actor);
  return {
    page,
    title: review.article.targetTitle,
    state: words.t(`approval:state.${review.article.state}`),
    revision: review.article.revision,
    reviewedBy: reviewedBy(context),
    tab,
    tabs: tabs.map((name) => ({ name, href: `?tab=${name}`, current: name === tab })),
    blocks: sheetBlocks(context, tab),
    leftOut: leftOut(context),
    checks: approvalChecks(context),
    decision: decisionView(context, approval),
    ignored: approval.ignored.map((flag) => settledView(flag, context)),
    unread: approval.unseen.map((pair) => mention(pair, context, page.base)),
    comments: allComments(context),
    downloads: downloads(context, page.base),
  };
}

function decisionView({ review, actor }: RowContext, approval: Approval): DecisionView {
  const { state } = review.article;
  return {
    offered: mayActAs(actor.role, 'editor') && state !== 'approved' && state !== 'purged',
    mayApprove: approval.obstacles.length === 0,
    mayReturn: approval.mayReturn,
    mayOverride: approval.mayOverride,
  };
}

function reviewedBy({ review, people, words }: RowContext): string {
  const ids = new Set(review.pairs.flatMap(({ seenBy }) => seenBy).concat(review.correctors));
  const names = [...ids].map((id) => people.get(id) ?? '').filter(Boolean);
  return names.length === 0 ? '' : words.t('approval:reviewed-by', { names: names.join(', '), count: names.length });
}

function leftOut(context: RowContext): string[] {
  const noise = context.review.pairs.filter(({ role, restored }) => role === 'noise' && !restored);
  return noise.map((pair) => rowTexts(pair, context).machine.text).filter(Boolean);
}

function mention(pair: ReviewPair, context: RowContext, base: string): PairMention {
  const text = rowTexts(pair, context).current.text;
  return {
    number: String(context.numbers.get(pair.id) ?? ''),
    href: `${base}/review?pair=${pair.id}#${pair.id}`,
    text: text.length > 70 ? `${text.slice(0, 70).replace(/\s+\S*$/u, '')}…` : text,
  };
}

function allComments(context: RowContext): ApprovalView['comments'] {
  const pairs = [null, ...context.review.pairs.map(({ id }) => id).filter((id) => context.comments.has(id))];
  return pairs.flatMap((pair) =>
    commentViews(pair, context).map((comment) => ({
      ...comment,
      number: pair === null ? '' : String(context.numbers.get(pair) ?? ''),
    })),
  );
}

function downloads({ review }: RowContext, base: string): ApprovalView['downloads'] {
  if (!review.decisions.some(({ edition }) => edition !== null)) return [];
  return FORMATS.map((format) => ({ format, href: `${base}/edition?format=${format}` }));
}
