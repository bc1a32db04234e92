import type { Route } from './web.js';

/** Every address of Recto, grouped by page. Posts are checked for a CSRF token, all of them. */
export const ROUTES: readonly Route[] = [];
