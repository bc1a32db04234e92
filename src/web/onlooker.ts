import type { Request } from 'express';
import type { Onlooker } from './view-models/review-view.js';
import { signedIn } from './web.js';

/** Who looks at an article, with which words, and who the people in it are. */
export function onlookerOf(req: Request, people: ReadonlyMap<string, string>): Onlooker {
  const { actor, words, csrf } = signedIn(req);
  return { actor, words, csrf, people };
}
