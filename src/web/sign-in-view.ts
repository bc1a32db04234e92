import type { Request, Response } from 'express';
import { keep, type SealedKept } from './kept.js';
import { safePath } from './safe-path.js';
import { defineView } from './view.js';
import type { Web } from './web.js';

/** The sign-in form, with what it carries along. */
export interface SessionOpenModel {
  readonly name: string;
  readonly next: string;
  readonly problem: string;
  /** What was typed before the session ended; empty for nothing. */
  readonly kept: SealedKept;
  /** True on a demo desk: its accounts are printed at the terminal. */
  readonly demo: boolean;
}

/** `views/session-open.ejs`. */
export const sessionOpenView = defineView<SessionOpenModel>('session-open', [
  'name',
  'next',
  'problem',
  'kept',
  'demo',
]);

/** A sign-in form that carries nothing. */
export const NOTHING_KEPT: SealedKept = { kept: '', seal: '' };

/** Asks a visitor to sign in: a page leads to the form and back, a form's fields come along, a script is told. */
export function askToSignIn(web: Web, req: Request, res: Response): void {
  const { words, partial } = req.visit;
  if (partial) {
    res.status(401).send(web.partial('notice', { t: words.t, kind: 'doubt', text: '', signIn: true }));
  } else if (req.method === 'GET') {
    res.redirect(303, `/sign-in?next=${encodeURIComponent(safePath(req.originalUrl))}`);
  } else {
    const problem = words.t('session:ended');
    const model = { name: '', next: '/', problem, kept: keep(web, req), demo: web.config.demo };
    web.render(res, sessionOpenView, model, 401);
  }
}
