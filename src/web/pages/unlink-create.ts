import { z } from 'zod';
import { unlink } from '../../desk/unlink.js';
import { articleAct, pairId, revisionNumber } from '../article-act.js';

const order = z.object({ pair: pairId, revision: revisionNumber });

/** Parts a source sentence from a translation that is not its own. */
export const unlinkCreate = articleAct({
  order,
  perform: (office, actor, article, { pair, revision }) => unlink(office, actor, article, { pair, revision }),
  next: (_review, { pair }) => pair,
});
