import type { Act } from '../model/act.js';
import { refuse, type Refusal } from '../model/refusal.js';
import type { Actor } from '../model/user.js';
import type { Office } from './office.js';
import { people } from './people.js';

/** Everything that happened to an article, and the names of who did it. */
export interface History {
  readonly acts: readonly Act[];
  readonly people: ReadonlyMap<string, string>;
}

/** The acts of an article, oldest first. */
export async function history(office: Office, actor: Actor, article: string): Promise<History | Refusal> {
  const acts = await office.store.articles.acts(actor.desk, article);
  if (acts.length === 0) return refuse('article.gone', {}, 404);
  return { acts, people: await people(office, actor.desk) };
}
