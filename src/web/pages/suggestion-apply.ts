import { z } from 'zod';
import { applySuggestion } from '../../desk/correct.js';
import { articleAct, pairId } from '../article-act.js';
import { afterSettling } from '../view-models/next-pair.js';

const order = z.object({
  pair: pairId,
  flag: z.string().regex(/^[\w-]{1,40}$/),
  index: z.coerce.number().int().min(0).max(99),
});

/** Puts a flag's suggestion into the text and goes on to the next open flag. */
export const suggestionApply = articleAct({
  order,
  perform: (office, actor, article, { flag, index }) => applySuggestion(office, actor, article, { flag, index }),
  next: (review, { pair }) => afterSettling(review, pair),
});
