import { z } from 'zod';
import { restore } from '../../desk/restore.js';
import { articleAct, pairId, revisionNumber } from '../article-act.js';

const order = z.object({ pair: pairId, revision: revisionNumber });

/** Puts the raw machine translation of a pair back. */
export const restorationCreate = articleAct({
  order,
  perform: (office, actor, article, { pair, revision }) => restore(office, actor, article, { pair, revision }),
  next: (_review, { pair }) => pair,
  takesText: true,
});
