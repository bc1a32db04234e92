import { nameDoubts } from '../facts/name-doubts.js';
import type { ArticleCheck } from './check.js';

/** One name in several spellings (Orban and Orbán, Wang and Vanga). */
export const nameSpellings: ArticleCheck = {
  id: 'name-spellings',
  category: 'terminology/inconsistent-use',
  severity: 'minor',
  needs: 'article',
  find: (context) => nameDoubts(context, 'name-spellings'),
};
