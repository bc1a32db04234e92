import { nameDoubts } from '../facts/name-doubts.js';
import type { ArticleCheck } from './check.js';

/** A name with a case ending of the source language left on (Pejakovića, Veszprémből). */
export const nameCaseEnding: ArticleCheck = {
  id: 'name-case-ending',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: 'article',
  find: (context) => nameDoubts(context, 'name-case-ending'),
};
