import type { Request, RequestHandler, Response } from 'express';
import { signIn } from '../../desk/sign-in.js';
import { isRefusal } from '../../model/refusal.js';
import { field, asked } from '../form.js';
import { keep, openKept, type Kept, type SealedKept } from '../kept.js';
import { putLocale } from '../locale.js';
import { safePath } from '../safe-path.js';
import { putSession } from '../session.js';
import { defineView } from '../view.js';
import type { Web } from '../web.js';

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

const NOTHING: SealedKept = { kept: '', seal: '' };

/** `GET /sign-in` */
export function sessionOpen(web: Web): RequestHandler {
  return (req, res) => {
    const next = safePath(asked(req, 'next'));
    if (req.visit.actor) return res.redirect(303, next);
    web.render(res, sessionOpenView, { name: '', next, problem: '', kept: NOTHING, demo: web.config.demo });
  };
}

/** `POST /sign-in` */
export function sessionCreate(web: Web): RequestHandler {
  return async (req, res) => {
    const name = field(req, 'name');
    const next = safePath(field(req, 'next'));
    const sealed = { kept: field(req, 'kept'), seal: field(req, 'seal') };
    const order = { name, password: field(req, 'password'), agent: req.get('user-agent') ?? '' };
    const opened = await signIn(web.office, order);
    if (isRefusal(opened)) {
      const problem = req.visit.words.t(`refusals:${opened.key}`, opened.values);
      return web.render(
        res,
        sessionOpenView,
        { name, next, problem, kept: sealed, demo: web.config.demo },
        opened.code,
      );
    }
    const { token, actor, session } = opened;
    putSession(res, token, session.expiresAt, web.secure);
    if (actor.user.locale) putLocale(res, actor.user.locale, web.secure);
    req.visit = { ...req.visit, actor, session, words: web.locales.words(actor.user.locale ?? req.visit.words.tag) };
    const kept = openKept(web, req, sealed);
    if (kept) showKept(web, res, kept);
    else res.redirect(303, next);
  };
}

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

/** What was typed before the session ended, to be sent again with one press: never without one. */
export interface SessionResumeModel {
  readonly path: string;
  /** True when the form also takes files: they must be chosen again. */
  readonly files: boolean;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  /** What is worth reading before it is sent. */
  readonly typed: readonly string[];
}

/** `views/session-resume.ejs`. */
export const sessionResumeView = defineView<SessionResumeModel>('session-resume', ['path', 'files', 'fields', 'typed']);

const TYPED = ['text', 'comment', 'reason', 'note', 'source-text', 'target-text'];

function showKept(web: Web, res: Response, { path, fields }: Kept): void {
  web.render(res, sessionResumeView, {
    path,
    files: path.startsWith('/import'),
    fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
    typed: TYPED.flatMap((name) => fields[name]?.trim() || []),
  });
}
