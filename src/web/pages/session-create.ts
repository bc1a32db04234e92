import type { Request, Response } from 'express';
import { signIn, type SignedIn } from '../../desk/sign-in.js';
import { isRefusal } from '../../model/refusal.js';
import { field } from '../form.js';
import { openKept } from '../kept.js';
import { safePath } from '../safe-path.js';
import { putSession } from '../session.js';
import { resumeModel, sessionResumeView } from '../resume-view.js';
import { sessionOpenView } from '../sign-in-view.js';
import type { Page, Web } from '../web.js';

/** `POST /sign-in`: on to where the person was going, or back to what they had typed. */
export const sessionCreate: Page = (web) => async (req, res) => {
  const name = field(req, 'name');
  const next = safePath(field(req, 'next'));
  const sealed = { kept: field(req, 'kept'), seal: field(req, 'seal') };
  const order = { name, password: field(req, 'password'), agent: req.get('user-agent') ?? '' };
  const opened = await signIn(web.office, order);
  if (isRefusal(opened)) {
    const problem = req.visit.words.t(`refusals:${opened.key}`, opened.values);
    return web.render(res, sessionOpenView, { name, next, problem, kept: sealed, demo: web.config.demo }, opened.code);
  }
  enter(web, req, res, opened);
  const kept = openKept(web, req, sealed);
  if (kept) web.render(res, sessionResumeView, resumeModel(kept));
  else res.redirect(303, next);
};

/** From here on the request is that person's. */
function enter(web: Web, req: Request, res: Response, { token, actor, session }: SignedIn & { token: string }): void {
  putSession(res, token, session.expiresAt, web.secure);
  const words = web.locales.words(actor.user.locale ?? req.visit.words.tag);
  req.visit = { ...req.visit, actor, session, words };
}
