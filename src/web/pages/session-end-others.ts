import { endOtherSessions } from '../../desk/sessions.js';
import { signedIn, type Page } from '../web.js';

/** `POST /account/sessions/end-others` */
export const sessionEndOthers: Page = (web) => async (req, res) => {
  const { actor, session } = signedIn(req);
  await endOtherSessions(web.office, actor, session.id);
  web.flash(res, { key: 'account:ended-others', values: {} });
  res.redirect(303, '/account');
};
