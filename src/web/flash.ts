import type { Request, Response } from 'express';
import { z } from 'zod';
import { cookiesOf } from './cookies.js';
import type { Flash } from './web.js';

const NAME = 'recto_flash';
const shape = z.object({
  key: z.string().regex(/^[a-z]+:[a-z.-]+$/),
  values: z.record(z.string(), z.union([z.string().max(300), z.number()])),
});

/** Keeps a sentence for the next page. */
export function putFlash(res: Response, flash: Flash, secure: boolean): void {
  const value = Buffer.from(JSON.stringify(flash)).toString('base64url');
  res.cookie(NAME, value, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: 60_000 });
}

/** Takes the kept sentence, if there is one, so that it is said once. */
export function takeFlash(req: Request, res: Response): Flash | null {
  const value = cookiesOf(req)[NAME];
  if (value === undefined) return null;
  res.clearCookie(NAME, { path: '/' });
  try {
    return shape.parse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')));
  } catch {
    return null; // somebody else wrote this cookie
  }
}
