import { merge } from '../../desk/merge.js';
import { articleAct, bothPairs, orderOfBoth, whichStands } from '../article-act.js';

/** Joins a pair with the next one or with the one before: they were one sentence. */
export const mergeCreate = articleAct({
  order: bothPairs,
  perform: (office, actor, article, order) => merge(office, actor, article, orderOfBoth(order)),
  next: whichStands,
});
