import { z } from 'zod';
import { place } from '../../desk/place.js';
import { articleAct, pairId, revisionNumber } from '../article-act.js';

const order = z.object({ pair: pairId, revision: revisionNumber, direction: z.enum(['up', 'down']) });

/** Moves a whole pair up or down. */
export const placeCreate = articleAct({
  order,
  perform: place,
  next: (_review, { pair }) => pair,
});
