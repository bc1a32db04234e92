import { z } from 'zod';
import { submit } from '../../desk/submit.js';
import { isRefusal } from '../../model/refusal.js';
import { inPath, asked, field } from '../form.js';
import { signedIn, type Page } from '../web.js';

const revision = z.coerce.number().int().min(0);

/** Hands the article to an editor, then goes to the article's approval page. */
export const submissionCreate: Page = (web) => async (req, res) => {
  const { actor } = signedIn(req);
  const article = inPath(req, 'id');
  const given = revision.catch(-1).parse(field(req, 'revision') || asked(req, 'revision'));
  const review = await submit(web.office, actor, article, { revision: given });
  if (isRefusal(review)) return web.refuse(res, review);
  web.flash(res, { key: 'approval:submitted', values: { title: review.article.targetTitle.slice(0, 200) } });
  res.redirect(303, `/articles/${encodeURIComponent(article)}/approval`);
};
