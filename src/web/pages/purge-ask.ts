import { renderPurge } from '../render-purge.js';
import type { Page } from '../web.js';

/** `GET /articles/:id/purge`: asks. */
export const purgeAsk: Page = (web) => (req, res) => renderPurge(web, req, res);
