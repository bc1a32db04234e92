import { disableUser } from '../../desk/users.js';
import { field, inPath } from '../form.js';
import { answerPeople } from '../render-people.js';
import { signedIn, type Page } from '../web.js';

/** `POST /people/:name/state`: `disabled=yes` ends every session and keeps the person out. */
export const personDisable: Page = (web) => async (req, res) => {
  const disabled = field(req, 'disabled') === 'yes';
  const changed = await disableUser(web.office, signedIn(req).actor, { name: inPath(req, 'name'), disabled });
  await answerPeople(web, req, res, changed, disabled ? 'people:disabled' : 'people:enabled');
};
