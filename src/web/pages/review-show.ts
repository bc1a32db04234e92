import { openReview } from '../../desk/open-review.js';
import { warmChecks } from '../../desk/warm-checks.js';
import { isRefusal } from '../../model/refusal.js';
import { asked, inPath } from '../form.js';
import { onlookerOf } from '../onlooker.js';
import { renderReview } from '../render-review.js';
import { answerReview } from '../review-answer.js';
import { mayReview } from '../view-models/row-context.js';
import { signedIn, type Page } from '../web.js';

/** The workbench of an article; `?pair=p7` opens a pair, a script is given only the rows that change by it. */
export const reviewShow: Page = (web) => async (req, res) => {
  const { actor } = signedIn(req);
  const review = await openReview(web.office, actor, inPath(req, 'id'));
  if (isRefusal(review)) return web.refuse(res, review);
  if (mayReview(review.article, actor)) warmChecks(web.office, review);
  const pair = asked(req, 'pair') || null;
  if (req.visit.partial) return answerReview(web, req, res, review, pair);
  renderReview(web, res, review, await onlookerOf(web, req, review), pair);
};
