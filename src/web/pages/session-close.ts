import { signOut } from '../../desk/sign-in.js';
import { dropSession, tokenOf } from '../session.js';
import type { Page } from '../web.js';

/** `POST /sign-out` */
export const sessionClose: Page = (web) => async (req, res) => {
  const token = tokenOf(req, web.secure);
  if (token !== null) await signOut(web.office, token);
  dropSession(res, web.secure);
  res.setHeader('Clear-Site-Data', '"cache"');
  web.flash(res, { key: 'session:closed', values: {} });
  res.redirect(303, '/sign-in');
};
