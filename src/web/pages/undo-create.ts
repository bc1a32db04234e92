import { z } from 'zod';
import { undo } from '../../desk/undo.js';
import { articleAct } from '../article-act.js';

/** Takes back my last act and goes to the pair it was done to. */
export const undoCreate = articleAct({
  order: z.object({}),
  perform: (office, actor, article) => undo(office, actor, article),
  next: () => null,
  goesWhereItActed: true,
  takesText: true,
});
