import { renderAccount } from '../render-account.js';
import type { Page } from '../web.js';

/** `GET /account` */
export const accountShow: Page = (web) => (req, res) => renderAccount(web, req, res);
