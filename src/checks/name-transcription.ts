import { nameDoubts } from '../facts/name-doubts.js';
import type { ArticleCheck } from './check.js';

/** A foreign name as the source language spells it by sound (Bajden, Gerkhard Myuller). */
export const nameTranscription: ArticleCheck = {
  id: 'name-transcription',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: 'article',
  find: (context) => nameDoubts(context, 'name-transcription'),
};
