import { setLocale } from '../../desk/users.js';
import { field } from '../form.js';
import { isLocale, putLocale } from '../locale.js';
import { safePath } from '../safe-path.js';
import { putTheme, theme } from '../theme.js';
import type { Page } from '../web.js';

/** `POST /preferences`: the tongue and the light of the screens, remembered. */
export const preferenceSet: Page = (web) => async (req, res) => {
  const locale = field(req, 'locale');
  if (isLocale(locale)) {
    putLocale(res, locale, web.secure);
    if (req.visit.actor) await setLocale(web.office, req.visit.actor, locale);
  }
  const chosen = theme(field(req, 'theme'));
  if (chosen) putTheme(res, chosen, web.secure);
  res.redirect(303, safePath(field(req, 'here')));
};
