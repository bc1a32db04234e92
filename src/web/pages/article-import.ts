import { EMPTY_FORM } from '../import-form.js';
import { renderImport } from '../render-import.js';
import type { Page } from '../web.js';

/** `GET /import` */
export const articleImport: Page = (web) => (_req, res) => renderImport(web, res, EMPTY_FORM, null);
