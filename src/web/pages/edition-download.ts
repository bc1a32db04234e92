import { exportEdition } from '../../desk/export-edition.js';
import { isRefusal } from '../../model/refusal.js';
import { asked, inPath } from '../form.js';
import { signedIn, type Page } from '../web.js';

/** The newest approved edition as a file; never a text that nobody approved. */
export const editionDownload: Page = (web) => async (req, res) => {
  const { actor, words } = signedIn(req);
  const file = await exportEdition(web.office, actor, inPath(req, 'id'), asked(req, 'format') || 'text', words.t);
  if (isRefusal(file)) return web.refuse(res, file);
  res.attachment(file.fileName).type(file.mediaType).send(file.content);
};
