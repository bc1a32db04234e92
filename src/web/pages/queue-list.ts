import type { Request } from 'express';
import { articleLanguages } from '../../desk/article-languages.js';
import { queue, QUEUE_TABS, type QueueTab } from '../../desk/queue.js';
import { asked } from '../form.js';
import { keyTable } from '../keymap.js';
import { queueRow, type QueueRow } from '../view-models/queue-view.js';
import { defineView } from '../view.js';
import { signedIn, type Page } from '../web.js';

const ORDERS = ['updated', 'created', 'risk'] as const;

/** The queue as its template names it. */
export interface QueueListModel {
  readonly tab: QueueTab;
  readonly tabs: readonly { readonly id: QueueTab; readonly href: string; readonly count: number }[];
  readonly rows: readonly QueueRow[];
  readonly total: number;
  readonly filters: Filters;
  /** True when something narrows the tab: an empty page then says so. */
  readonly narrowed: boolean;
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  readonly orders: readonly string[];
  readonly newer: string;
  readonly older: string;
  /** Keys of the page, as JSON for its script. */
  readonly keys: string;
  readonly here: string;
}

interface Filters {
  readonly words: string;
  readonly from: string;
  readonly to: string;
  readonly order: (typeof ORDERS)[number];
}

/** `views/queue-list.ejs`. */
export const queueListView = defineView<QueueListModel>('queue-list', [
  'tab',
  'tabs',
  'rows',
  'total',
  'filters',
  'narrowed',
  'languages',
  'orders',
  'newer',
  'older',
  'keys',
  'here',
]);

const KEYS = JSON.stringify(keyTable('queue').row);

/** `GET /` */
export const queueList: Page = (web) => async (req, res) => {
  const { actor, words } = signedIn(req);
  const tab = tabOf(req);
  const filters = filtersOf(req);
  const page = Math.max(1, Math.trunc(Number(asked(req, 'page'))) || 1);
  const found = await queue(web.office, actor, { tab, ...given(filters), page });
  const onlooker = { actor, words, people: found.people, now: web.office.now() };
  const shown = (page - 1) * found.pageSize + found.articles.length;
  web.render(res, queueListView, {
    tab,
    tabs: QUEUE_TABS.map((id) => ({ id, href: address(id, filters, 1), count: found.counts[id] })),
    rows: found.articles.map((article) => queueRow(article, onlooker)),
    total: found.total,
    filters,
    narrowed: filters.words !== '' || filters.from !== '' || filters.to !== '' || page > 1,
    languages: articleLanguages().map((tag) => ({ tag, name: words.language(tag) })),
    orders: ORDERS,
    newer: page > 1 ? address(tab, filters, page - 1) : '',
    older: shown < found.total ? address(tab, filters, page + 1) : '',
    keys: KEYS,
    here: address(tab, filters, page),
  });
};

function tabOf(req: Request): QueueTab {
  return QUEUE_TABS.find((tab) => tab === asked(req, 'tab')) ?? 'mine';
}

function filtersOf(req: Request): Filters {
  const known = (tag: string): string => (articleLanguages().includes(tag) ? tag : '');
  return {
    words: asked(req, 'words').trim().slice(0, 200),
    from: known(asked(req, 'from')),
    to: known(asked(req, 'to')),
    order: ORDERS.find((order) => order === asked(req, 'order')) ?? 'updated',
  };
}

/** The filters that narrow. */
function given({ words, from, to, order }: Filters): Partial<Filters> {
  return { order, ...(words !== '' && { words }), ...(from !== '' && { from }), ...(to !== '' && { to }) };
}

function address(tab: QueueTab, { words, from, to, order }: Filters, page: number): string {
  const query = new URLSearchParams({ tab });
  for (const [name, value] of Object.entries({ words, from, to })) if (value !== '') query.set(name, value);
  if (order !== 'updated') query.set('order', order);
  if (page > 1) query.set('page', String(page));
  return `/?${query.toString()}`;
}
