import { setPassword } from '../../desk/users.js';
import { field, inPath } from '../form.js';
import { answerPeople } from '../render-people.js';
import { signedIn, type Page } from '../web.js';

/** `POST /people/:name/password` */
export const personPassword: Page = (web) => async (req, res) => {
  const order = { name: inPath(req, 'name'), password: field(req, 'new-password') };
  await answerPeople(web, req, res, await setPassword(web.office, signedIn(req).actor, order), 'people:password-set');
};
