import type { Request, Response } from 'express';
import { openReview } from '../desk/open-review.js';
import { isRefusal, type Refusal } from '../model/refusal.js';
import { directionOf } from '../model/script.js';
import { field, inPath } from './form.js';
import type { Headline } from './view-models/queue-view.js';
import { defineView } from './view.js';
import { signedIn, type Web } from './web.js';

/** What is about to go, and why. */
export interface ArticlePurgeModel {
  readonly id: string;
  readonly headline: Headline;
  readonly reason: string;
  readonly problem: string;
}

/** `views/article-purge.ejs`. */
export const articlePurgeView = defineView<ArticlePurgeModel>('article-purge', ['id', 'headline', 'reason', 'problem']);

/** Asks before an article is removed for good, with what was refused. */
export async function renderPurge(
  web: Web,
  req: Request,
  res: Response,
  refusal: Refusal | null = null,
): Promise<void> {
  const { actor, words } = signedIn(req);
  const review = await openReview(web.office, actor, inPath(req, 'id'));
  if (isRefusal(review)) return web.refuse(res, review);
  const { id, targetTitle, to } = review.article;
  const model: ArticlePurgeModel = {
    id,
    headline: { text: targetTitle || words.t('queue:untitled'), lang: to, dir: directionOf(to) },
    reason: field(req, 'reason'),
    problem: refusal ? words.t(`refusals:${refusal.key}`, refusal.values) : '',
  };
  web.render(res, articlePurgeView, model, refusal?.code ?? 200);
}
