import type { Request, Response } from 'express';
import { LOCALE_TAGS } from '../locales/index.js';
import { cookiesOf } from './cookies.js';

const NAME = 'recto_locale';
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** What a browser may ask for and what it then gets: near tongues share one locale. */
const NEAR: readonly (readonly [asked: RegExp, tag: string])[] = [
  [/^(sr|cnr|bs|hr|sh)\b/i, 'sr-Latn'],
  [/^en\b/i, 'en'],
];

/** The locale of a request: the person's, else the browser's last choice, else what the browser prefers, else English. */
export function localeOf(req: Request, own: string | null): string {
  const chosen = [own, cookiesOf(req)[NAME]].find((tag) => isLocale(tag));
  return chosen ?? preferred(req) ?? LOCALE_TAGS[0];
}

/** Remembers the choice in this browser. */
export function putLocale(res: Response, tag: string, secure: boolean): void {
  res.cookie(NAME, tag, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: YEAR_MS });
}

/** True when we have the locale. */
export function isLocale(tag: unknown): tag is string {
  return LOCALE_TAGS.some((known) => known === tag);
}

function preferred(req: Request): string | null {
  for (const asked of req.acceptsLanguages()) {
    const near = NEAR.find(([pattern]) => pattern.test(asked));
    if (near) return near[1];
  }
  return null;
}
