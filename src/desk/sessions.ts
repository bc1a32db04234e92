import { refuse, type Refusal } from '../model/refusal.js';
import type { Actor, Session } from '../model/user.js';
import type { Office } from './office.js';

/** The actor's live sessions, the one last seen first. */
export function listSessions(office: Office, actor: Actor): Promise<Session[]> {
  return office.store.users.sessions(actor.user.id, office.now());
}

/** Ends one of the actor's own sessions; refused (404) when it is not theirs or has ended already. */
export async function endSession(office: Office, actor: Actor, id: string): Promise<{ ended: string } | Refusal> {
  const ended = await office.store.users.endSession(actor.user.id, id);
  return ended ? { ended: id } : refuse('session.gone', {}, 404);
}

/** Ends every session of the actor but the current one. */
export async function endOtherSessions(office: Office, actor: Actor, currentId: string): Promise<void> {
  await office.store.users.endOtherSessions(actor.user.id, currentId);
}
