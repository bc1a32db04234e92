import { z } from 'zod';
import { see } from '../../desk/see.js';
import { articleAct } from '../article-act.js';

const order = z.object({
  pairs: z
    .string()
    .max(20_000)
    .transform((list) => list.split(',').filter(Boolean)),
  how: z.enum(['rested', 'read']),
});

/** Marks pairs as seen: the active row rested on, or a paragraph's "read" button. */
export const seenCreate = articleAct({
  order,
  perform: (office, actor, article, { pairs, how }) => see(office, actor, article, { pairs, how }),
  next: () => null,
});
