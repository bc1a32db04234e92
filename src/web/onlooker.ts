import type { Request } from 'express';
import { people } from '../desk/people.js';
import { undoable } from '../desk/undo.js';
import type { Review } from '../model/review.js';
import type { Onlooker } from './view-models/review-view.js';
import { mayReview } from './view-models/row-context.js';
import { signedIn, type Web } from './web.js';

/** Who looks at an article, with which words, who the people in it are, and what the onlooker's Undo would take back. */
export async function onlookerOf(web: Web, req: Request, review: Review): Promise<Onlooker> {
  const { actor, words, csrf } = signedIn(req);
  const mayUndo = mayReview(review.article, actor);
  const undo = mayUndo ? await undoable(web.office, actor, review.article.id) : null;
  return { actor, words, csrf, people: await people(web.office, actor.desk), undo };
}
