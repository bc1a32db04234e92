import { z } from 'zod';
import { confirm } from '../../desk/confirm.js';
import { articleAct, pairId, revisionNumber } from '../article-act.js';
import { nextPair } from '../view-models/next-pair.js';

const order = z.object({ pair: pairId, revision: revisionNumber });

/** Confirms a pair, with what was typed in it, and goes on to the next one that asks for something. */
export const confirmationCreate = articleAct({
  order,
  perform: (office, actor, article, { pair, revision }) => confirm(office, actor, article, { pair, revision }),
  next: (review, { pair }) => nextPair(review, pair, 'unfinished'),
});
