import { setPassword } from '../../desk/users.js';
import { isRefusal } from '../../model/refusal.js';
import { field } from '../form.js';
import { renderAccount } from '../render-account.js';
import { signedIn, type Page } from '../web.js';

/** `POST /account/password` */
export const passwordSet: Page = (web) => async (req, res) => {
  const { actor, session } = signedIn(req);
  const order = { name: actor.user.name, password: field(req, 'new-password'), current: field(req, 'password') };
  const user = await setPassword(web.office, actor, { ...order, keepSession: session.id });
  if (isRefusal(user)) return renderAccount(web, req, res, user);
  web.flash(res, { key: 'account:password-set', values: {} });
  res.redirect(303, '/account');
};
