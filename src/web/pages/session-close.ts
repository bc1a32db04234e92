import type { RequestHandler } from 'express';
import { signOut } from '../../desk/sign-in.js';
import { dropSession, tokenOf } from '../session.js';
import type { Web } from '../web.js';

/** `POST /sign-out` */
export function sessionClose(web: Web): RequestHandler {
  return async (req, res) => {
    const token = tokenOf(req, web.secure);
    if (token !== null) await signOut(web.office, token);
    dropSession(res, web.secure);
    web.flash(res, { key: 'session:closed', values: {} });
    res.redirect(303, '/sign-in');
  };
}
