import { returnArticle } from '../../desk/return.js';
import { isRefusal } from '../../model/refusal.js';
import { field, inPath } from '../form.js';
import { signedIn, type Page } from '../web.js';
import { renderApproval } from './approval-show.js';

/** Gives a submitted article back to its reviewer with a reason. */
export const returnCreate: Page = (web) => async (req, res) => {
  const { actor } = signedIn(req);
  const reason = field(req, 'reason');
  const order = { revision: Number(field(req, 'revision') || Number.NaN), reason };
  const review = await returnArticle(web.office, actor, inPath(req, 'id'), order);
  if (isRefusal(review)) return renderApproval(web, req, res, review, reason);
  web.flash(res, { key: 'approval:returned', values: { title: review.article.targetTitle.slice(0, 200) } });
  res.redirect(303, '/');
};
