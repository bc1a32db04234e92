import { nameDoubts } from '../facts/name-doubts.js';
import type { ArticleCheck } from './check.js';

/** A place or organisation under its name in the source language, or translated word for word (Beč, OTAN, Black Mountain). */
export const nameExonym: ArticleCheck = {
  id: 'name-exonym',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: 'article',
  find: (context) => nameDoubts(context, 'name-exonym'),
};
