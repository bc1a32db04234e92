import { nameDoubts } from '../facts/name-doubts.js';
import type { ArticleCheck } from './check.js';

/** Another name than the source's (Australia for Österreich), or a misspelt one. */
export const nameMismatch: ArticleCheck = {
  id: 'name-mismatch',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: 'article',
  find: (context) => nameDoubts(context, 'name-mismatch'),
};
