import type { Request, Response } from 'express';
import { cookiesOf } from './cookies.js';
import type { Theme } from './web.js';

const NAME = 'recto_theme';
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
const THEMES: readonly Theme[] = ['light', 'dark', 'auto'];

/** The theme chosen by hand; it stands in the page's first byte, so nothing flashes. */
export function themeOf(req: Request): Theme {
  return theme(cookiesOf(req)[NAME]) ?? 'auto';
}

/** A theme by its name, or null. */
export function theme(name: unknown): Theme | null {
  return THEMES.find((known) => known === name) ?? null;
}

/** Remembers the choice in this browser. */
export function putTheme(res: Response, chosen: Theme, secure: boolean): void {
  res.cookie(NAME, chosen, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: YEAR_MS });
}
