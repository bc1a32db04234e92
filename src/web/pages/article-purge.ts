import { purge } from '../../desk/purge.js';
import { isRefusal } from '../../model/refusal.js';
import { field, inPath } from '../form.js';
import { renderPurge } from '../render-purge.js';
import { signedIn, type Page } from '../web.js';

/** `POST /articles/:id/purge`: removes texts and typed acts for good. */
export const articlePurge: Page = (web) => async (req, res) => {
  const review = await purge(web.office, signedIn(req).actor, inPath(req, 'id'), { reason: field(req, 'reason') });
  if (isRefusal(review)) return renderPurge(web, req, res, review);
  web.flash(res, { key: 'purge:done', values: {} });
  res.redirect(303, '/?tab=all');
};
