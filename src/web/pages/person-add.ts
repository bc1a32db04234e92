import { addUser } from '../../desk/users.js';
import { field } from '../form.js';
import { answerPeople, typedOf } from '../render-people.js';
import { signedIn, type Page } from '../web.js';

/** `POST /people` */
export const personAdd: Page = (web) => async (req, res) => {
  const typed = typedOf(req);
  const added = await addUser(web.office, signedIn(req).actor, { ...typed, password: field(req, 'new-password') });
  await answerPeople(web, req, res, added, 'people:added');
};
