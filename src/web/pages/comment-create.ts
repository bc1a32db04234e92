import { z } from 'zod';
import { comment } from '../../desk/comment.js';
import { articleAct, pairId } from '../article-act.js';

const order = z.object({
  pair: pairId.optional().transform((pair) => pair ?? null),
  comment: z.string().trim().max(10_000),
});

/** Adds a remark on a pair, or on the article when no pair is named. */
export const commentCreate = articleAct({
  order,
  perform: (office, actor, article, { pair, comment: text }) => comment(office, actor, article, { pair, text }),
  next: (_review, { pair }) => pair,
});
