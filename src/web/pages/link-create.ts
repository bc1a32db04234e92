import { link } from '../../desk/link.js';
import { articleAct, bothPairs, orderOfBoth, whichStands } from '../article-act.js';

/** Sets a source that stood alone beside a translation that stood alone. */
export const linkCreate = articleAct({
  order: bothPairs,
  perform: (office, actor, article, order) => link(office, actor, article, orderOfBoth(order)),
  next: whichStands,
});
