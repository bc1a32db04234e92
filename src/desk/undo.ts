import type { Act } from '../model/act.js';
import type { Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import * as rules from '../review/undo.js';
import { actOn } from './act-on.js';
import type { Office } from './office.js';

/** Takes back this person's last act that can be taken back: one step a call, back to the last decision. */
export function undo(office: Office, actor: Actor, article: string): Promise<Review | Refusal> {
  return actOn(office, actor, article, async (review) =>
    rules.undo(review, await office.store.articles.acts(actor.desk, article), actor),
  );
}

/** The act that `undo` would take back now, or null. */
export async function undoable(office: Office, actor: Actor, article: string): Promise<Act | null> {
  return rules.undoable(await office.store.articles.actsBy(actor.desk, article, actor.user.id), actor);
}
