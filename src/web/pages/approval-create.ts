import { approve } from '../../desk/approve.js';
import { isRefusal } from '../../model/refusal.js';
import { field, inPath } from '../form.js';
import { signedIn, type Page } from '../web.js';
import { renderApproval } from './approval-show.js';

/** Approves the revision that was read; an administrator's reason overrides what stands in the way. */
export const approvalCreate: Page = (web) => async (req, res) => {
  const { actor } = signedIn(req);
  const article = inPath(req, 'id');
  const order = { revision: Number(field(req, 'revision') || Number.NaN), override: field(req, 'override') || null };
  const review = await approve(web.office, actor, article, order);
  if (isRefusal(review)) return renderApproval(web, req, res, review);
  web.flash(res, { key: 'approval:approved', values: { title: review.article.targetTitle.slice(0, 200) } });
  res.redirect(303, `/articles/${encodeURIComponent(article)}/approval`);
};
