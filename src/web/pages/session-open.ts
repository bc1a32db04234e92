import { asked } from '../form.js';
import { safePath } from '../safe-path.js';
import { NOTHING_KEPT, sessionOpenView } from '../sign-in-view.js';
import type { Page } from '../web.js';

/** `GET /sign-in` */
export const sessionOpen: Page = (web) => (req, res) => {
  const next = safePath(asked(req, 'next'));
  if (req.visit.actor) return res.redirect(303, next);
  web.render(res, sessionOpenView, { name: '', next, problem: '', kept: NOTHING_KEPT, demo: web.config.demo });
};
