import { preview, receive } from '../../desk/receive.js';
import { isRefusal, refuse } from '../../model/refusal.js';
import { detailsOf, EMPTY_FORM, importForm, inspectOrder, isPreviewed } from '../import-form.js';
import { renderImport } from '../render-import.js';
import { signedIn, type Page } from '../web.js';

/** `POST /import`: puts the previewed article on the desk and goes to its workbench. */
export const articleReceive: Page = (web) => async (req, res) => {
  const { actor } = signedIn(req);
  const form = importForm(req);
  if (isRefusal(form)) return renderImport(web, res, EMPTY_FORM, null, form);
  const order = inspectOrder(form);
  if (isRefusal(order)) return renderImport(web, res, form, null, order);
  const received = isPreviewed(form)
    ? await receive(web.office, actor, order, detailsOf(form))
    : refuse('import.changed');
  if (!isRefusal(received)) {
    web.flash(res, { key: 'import:received', values: {} });
    return res.redirect(303, `/articles/${encodeURIComponent(received.article)}/review`);
  }
  const again = received.key === 'import.changed' ? await preview(web.office, actor, order) : null;
  renderImport(web, res, form, isRefusal(again) ? null : again, isRefusal(again) ? again : received);
};
