import type { Request, Response } from 'express';
import { openReview } from '../../desk/open-review.js';
import { people } from '../../desk/people.js';
import { isRefusal, type Refusal } from '../../model/refusal.js';
import { asked, inPath } from '../form.js';
import { keyTable } from '../keymap.js';
import { approvalView, type ApprovalView } from '../view-models/approval-view.js';
import { rowContext } from '../view-models/row-context.js';
import { defineView } from '../view.js';
import { signedIn, type Page, type Web } from '../web.js';

/** What the approval page's template names. */
export interface ApprovalModel {
  readonly view: ApprovalView;
  /** Why the last act was refused; empty for nothing. */
  readonly problem: string;
  /** The reason that was typed for returning, kept. */
  readonly reason: string;
  readonly keys: string;
  readonly runs: (values: Readonly<Record<string, unknown>>) => string;
}

/** `views/approval-show.ejs`. */
export const approvalShowView = defineView<ApprovalModel>('approval-show', [
  'view',
  'problem',
  'reason',
  'keys',
  'runs',
]);

const KEYS = JSON.stringify(keyTable('approval'));

/** The page on which an editor reads the changed text and decides. */
export const approvalShow: Page = (web) => (req, res) => renderApproval(web, req, res);

/** Sends the approval page, after a refusal with its reason and with what was typed. */
export async function renderApproval(
  web: Web,
  req: Request,
  res: Response,
  refusal: Refusal | null = null,
  reason = '',
): Promise<void> {
  const { actor, words } = signedIn(req);
  const review = await openReview(web.office, actor, inPath(req, 'id'));
  if (isRefusal(review)) return web.refuse(res, review);
  const context = rowContext(review, actor, words, await people(web.office, actor.desk));
  const model: ApprovalModel = {
    view: approvalView(context, req.visit.csrf, asked(req, 'tab')),
    problem: refusal === null ? '' : words.t(`refusals:${refusal.key}`, refusal.values),
    reason,
    keys: KEYS,
    runs: (values) => web.partial('runs', values),
  };
  web.render(res, approvalShowView, model, refusal?.code ?? 200);
}
