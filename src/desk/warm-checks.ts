import type { Review } from '../model/review.js';
import { currentArticle } from '../review/current.js';
import type { Office } from './office.js';

/** Has the checks ready for an article that somebody looks at; returns at once. */
export function warmChecks(office: Office, review: Review): void {
  void office.inspector.warm(() => currentArticle(review));
}
