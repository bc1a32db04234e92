import { z } from 'zod';
import { merge } from '../../desk/merge.js';
import { articleAct, pairId, revisionNumber } from '../article-act.js';

const order = z.object({ pair: pairId, revision: revisionNumber });

/** Joins a pair with the next one: they were one sentence. */
export const mergeCreate = articleAct({
  order,
  perform: (office, actor, article, { pair, revision }) => merge(office, actor, article, { pair, revision }),
  next: (_review, { pair }) => pair,
});
