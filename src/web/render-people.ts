import type { Request, Response } from 'express';
import { listUsers } from '../desk/users.js';
import { isRefusal, type Refusal } from '../model/refusal.js';
import { USER_ROLES, type User, type UserRole } from '../model/user.js';
import { field } from './form.js';
import { defineView } from './view.js';
import { signedIn, type Web } from './web.js';

/** The people of the desk, for administrators. */
export interface PersonListModel {
  readonly people: readonly {
    readonly name: string;
    readonly displayName: string;
    readonly role: string;
    readonly disabled: boolean;
    readonly self: boolean;
  }[];
  readonly roles: readonly string[];
  readonly typed: { readonly name: string; readonly displayName: string; readonly role: string };
  readonly problem: string;
}

/** `views/person-list.ejs`. */
export const personListView = defineView<PersonListModel>('person-list', ['people', 'roles', 'typed', 'problem']);

/** After an act on a person: says what was done, or shows the page again with why not. */
export async function answerPeople(
  web: Web,
  req: Request,
  res: Response,
  result: User | Refusal,
  said: string,
): Promise<void> {
  if (isRefusal(result)) return renderPeople(web, req, res, result);
  web.flash(res, { key: said, values: { name: result.displayName } });
  res.redirect(303, '/people');
}

/** What was typed of a person. */
export function typedOf(req: Request): { name: string; displayName: string; role: UserRole } {
  const role = USER_ROLES.find((known) => known === field(req, 'role')) ?? 'reviewer';
  return { name: field(req, 'name'), displayName: field(req, 'display-name'), role };
}

/** Shows the people of the desk, with what was refused. */
export async function renderPeople(
  web: Web,
  req: Request,
  res: Response,
  refusal: Refusal | null = null,
): Promise<void> {
  const { actor, words } = signedIn(req);
  const members = await listUsers(web.office, actor);
  if (isRefusal(members)) return web.refuse(res, members);
  const model: PersonListModel = {
    people: members.map(({ user, role }) => ({
      name: user.name,
      displayName: user.displayName,
      role: words.t(`frame:role.${role}`),
      disabled: user.disabled,
      self: user.id === actor.user.id,
    })),
    roles: USER_ROLES,
    typed: typedOf(req),
    problem: refusal ? words.t(`refusals:${refusal.key}`, refusal.values) : '',
  };
  web.render(res, personListView, model, refusal?.code ?? 200);
}
