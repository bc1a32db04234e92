import { handBack, take } from '../../desk/take.js';
import { isRefusal } from '../../model/refusal.js';
import { field, inPath } from '../form.js';
import { safePath } from '../safe-path.js';
import { signedIn, type Page } from '../web.js';

/** `POST /articles/:id/assignment`: takes the article and opens it, or (`to=nobody`) hands it back. */
export const assignmentCreate: Page = (web) => async (req, res) => {
  const { actor } = signedIn(req);
  const id = inPath(req, 'id');
  const back = field(req, 'to') === 'nobody';
  const review = back ? await handBack(web.office, actor, id) : await take(web.office, actor, id);
  if (isRefusal(review)) return web.refuse(res, review);
  if (!back) return res.redirect(303, `/articles/${encodeURIComponent(id)}/review`);
  web.flash(res, { key: 'queue:handed-back', values: { title: review.article.targetTitle.slice(0, 200) } });
  res.redirect(303, safePath(field(req, 'here')));
};
