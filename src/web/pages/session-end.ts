import { endSession } from '../../desk/sessions.js';
import { isRefusal } from '../../model/refusal.js';
import { inPath } from '../form.js';
import { renderAccount } from '../render-account.js';
import { signedIn, type Page } from '../web.js';

/** `POST /account/sessions/:id/end` */
export const sessionEnd: Page = (web) => async (req, res) => {
  const ended = await endSession(web.office, signedIn(req).actor, inPath(req, 'id'));
  if (isRefusal(ended)) return renderAccount(web, req, res, ended);
  web.flash(res, { key: 'account:ended', values: {} });
  res.redirect(303, '/account');
};
