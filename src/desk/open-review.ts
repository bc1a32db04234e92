import { refuse, type Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import type { Office } from './office.js';

/** An article with its texts, pairs, flags and comments as they stand; 404 when this desk has none of that id. */
export async function openReview(office: Office, actor: Actor, article: string): Promise<Review | Refusal> {
  const review = await office.store.articles.review(actor.desk, article);
  if (review === null) return refuse('article.gone', {}, 404);
  return review.article.state === 'purged' ? refuse('article.purged', {}, 404) : review;
}
