import { preview } from '../../desk/receive.js';
import { isRefusal } from '../../model/refusal.js';
import { EMPTY_FORM, importForm, inspectOrder } from '../import-form.js';
import { renderImport } from '../render-import.js';
import { signedIn, type Page } from '../web.js';

/** `POST /import/preview`: shows what the import would bring; nothing is kept. */
export const importPreview: Page = (web) => async (req, res) => {
  const form = importForm(req);
  if (isRefusal(form)) return renderImport(web, res, EMPTY_FORM, null, form);
  const order = inspectOrder(form);
  const inspected = isRefusal(order) ? order : await preview(web.office, signedIn(req).actor, order);
  if (isRefusal(inspected)) renderImport(web, res, form, null, inspected);
  else renderImport(web, res, form, inspected);
};
