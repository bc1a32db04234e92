import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { refuse } from '../model/refusal.js';
import { cookiesOf } from './cookies.js';
import type { Web } from './web.js';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Signs and checks what a browser brings back, each use under its own name. */
export interface Seal {
  readonly sign: (use: string, text: string) => string;
  readonly holds: (use: string, text: string, signature: unknown) => boolean;
}

/** Seals with HMAC-SHA-256 under the installation's secret. */
export function sealWith(secret: string): Seal {
  const sign: Seal['sign'] = (use, text) => createHmac('sha256', secret).update(`${use}\0${text}`).digest('base64url');
  return {
    sign,
    holds: (use, text, signature) => typeof signature === 'string' && same(sign(use, text), signature),
  };
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The name of the cookie that marks one browser, signed in or not; `__Host-` keeps subdomains from planting it. */
export function visitorCookie(secure: boolean): string {
  return secure ? '__Host-recto_visitor' : 'recto_visitor';
}

/** The mark of this browser, made on its first visit. It outlives sessions, so that a form survives a new sign-in. */
export function visitorOf(req: Request, res: Response, secure: boolean): string {
  const name = visitorCookie(secure);
  const known = cookiesOf(req)[name];
  if (known !== undefined && /^[\w-]{22}$/.test(known)) return known;
  const fresh = randomBytes(16).toString('base64url');
  res.cookie(name, fresh, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: YEAR_MS });
  return fresh;
}

/** Lets a form pass when its token belongs to this browser and no other site sent it. */
export function csrfGuard(web: Web): RequestHandler {
  return (req, res, next) => {
    const body = req.body as { csrf?: unknown } | undefined;
    const token = req.get('x-csrf-token') ?? body?.csrf;
    const sameOrigin = !['cross-site', 'same-site'].includes(req.get('sec-fetch-site') ?? '');
    if (sameOrigin && typeof token === 'string' && same(req.visit.csrf, token)) next();
    else web.refuse(res, refuse('web.csrf', {}, 403));
  };
}
