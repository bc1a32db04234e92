import type { Request, Response } from 'express';
import { listSessions } from '../desk/sessions.js';
import type { Refusal } from '../model/refusal.js';
import { browserName } from './view-models/browser-name.js';
import { defineView } from './view.js';
import { signedIn, type Web } from './web.js';

/** The account: the person's live sessions and their password. */
export interface AccountShowModel {
  readonly name: string;
  readonly role: string;
  readonly sessions: readonly {
    readonly id: string;
    readonly browser: string;
    readonly since: string;
    readonly seen: string;
    readonly current: boolean;
  }[];
  readonly problem: string;
}

/** `views/account-show.ejs`. */
export const accountShowView = defineView<AccountShowModel>('account-show', ['name', 'role', 'sessions', 'problem']);

/** Shows the account, with what was refused. */
export async function renderAccount(
  web: Web,
  req: Request,
  res: Response,
  refusal: Refusal | null = null,
): Promise<void> {
  const { actor, session, words } = signedIn(req);
  const sessions = await listSessions(web.office, actor);
  const model: AccountShowModel = {
    name: actor.user.displayName,
    role: words.t(`frame:role.${actor.role}`),
    sessions: sessions.map(({ id, agent, createdAt, seenAt }) => ({
      id,
      browser: browserName(agent) || words.t('account:browser'),
      since: words.dateTime(createdAt),
      seen: words.age(seenAt, web.office.now()),
      current: id === session.id,
    })),
    problem: refusal ? words.t(`refusals:${refusal.key}`, refusal.values) : '',
  };
  web.render(res, accountShowView, model, refusal?.code ?? 200);
}
