import { consoleActor } from './console-actor.js';
import type { Office } from './office.js';

/** Names of everybody at a desk, the console included, by user id; also of those who may no longer sign in. */
export async function people(office: Office, desk: string): Promise<ReadonlyMap<string, string>> {
  const members = await office.store.users.list(desk);
  const named = members.map(({ user }) => [user.id, user.displayName] as const);
  return new Map([[consoleActor.user.id, consoleActor.user.displayName], ...named]);
}
