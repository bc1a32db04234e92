import { z } from 'zod';
import { move } from '../../desk/move.js';
import { articleAct, bothPairs, orderOfBoth, whichStands } from '../article-act.js';

const order = bothPairs.extend({ side: z.enum(['source', 'target']) });

/** Moves a sentence to the pair above or below. */
export const moveCreate = articleAct({
  order,
  perform: (office, actor, article, sent) => move(office, actor, article, { ...orderOfBoth(sent), side: sent.side }),
  next: whichStands,
});
