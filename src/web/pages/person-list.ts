import { renderPeople } from '../render-people.js';
import type { Page } from '../web.js';

/** `GET /people` */
export const personList: Page = (web) => (req, res) => renderPeople(web, req, res);
