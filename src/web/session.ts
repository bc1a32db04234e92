import type { Request, RequestHandler, Response } from 'express';
import { sessionOf } from '../desk/sign-in.js';
import { cookiesOf } from './cookies.js';
import { visitorOf } from './csrf.js';
import { localeOf } from './locale.js';
import { themeOf } from './theme.js';
import type { Visit, Web } from './web.js';

/** The name of the cookie with the session's token. */
export function sessionCookie(secure: boolean): string {
  return secure ? '__Host-recto_session' : 'recto_session';
}

/** Hands the token of a new session to the browser. */
export function putSession(res: Response, token: string, expiresAt: number, secure: boolean): void {
  const expires = new Date(expiresAt);
  res.cookie(sessionCookie(secure), token, { httpOnly: true, sameSite: 'lax', secure, path: '/', expires });
}

/** Takes the token back. */
export function dropSession(res: Response, secure: boolean): void {
  res.clearCookie(sessionCookie(secure), { httpOnly: true, sameSite: 'lax', secure, path: '/' });
}

/** The token that the browser brought, if any. */
export function tokenOf(req: Request, secure: boolean): string | null {
  return cookiesOf(req)[sessionCookie(secure)] ?? null;
}

/** Learns who comes, in which tongue and light; sets `req.visit`. */
export function visits(web: Web): RequestHandler {
  const { seal, secure } = web;
  return async (req, res, next) => {
    const token = tokenOf(req, secure);
    const found = token === null ? null : await sessionOf(web.office, token);
    const visit: Visit = {
      requestId: String(req.id),
      words: web.locales.words(localeOf(req, found?.actor.user.locale ?? null)),
      theme: themeOf(req),
      csrf: seal.sign('csrf', visitorOf(req, res, secure)),
      actor: found?.actor ?? null,
      session: found?.session ?? null,
      partial: req.get('hx-request') === 'true',
    };
    req.visit = visit;
    next();
  };
}
