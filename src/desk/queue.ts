import type { Article, ArticleState } from '../model/article.js';
import type { Actor } from '../model/user.js';
import type { QueueQuery } from '../store/store.js';
import type { Office } from './office.js';
import { people } from './people.js';

/** The queue's tabs. */
export const QUEUE_TABS = ['mine', 'unassigned', 'to-approve', 'returned', 'approved', 'all'] as const;

/** A tab of the queue. */
export type QueueTab = (typeof QUEUE_TABS)[number];

/** What somebody wants to see; `page` counts from 1. */
export interface QueueOrder {
  readonly tab: QueueTab;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly words?: string | undefined;
  readonly order?: QueueQuery['order'] | undefined;
  readonly page?: number | undefined;
}

/** One page of the queue. */
export interface QueuePage {
  readonly articles: readonly Article[];
  readonly total: number;
  /** Articles on one page. */
  readonly pageSize: number;
  readonly counts: Readonly<Record<QueueTab, number>>;
  readonly people: ReadonlyMap<string, string>;
}

const PAGE_SIZE = 50;

/** States in which an article is still somebody's work. */
const OPEN: readonly ArticleState[] = ['imported', 'in_review', 'submitted', 'returned'];

/** The articles of one tab with the counts of all. */
export async function queue(office: Office, actor: Actor, order: QueueOrder): Promise<QueuePage> {
  const { articles } = office.store;
  const page = await articles.queue(queryOf(actor, order));
  const counts = await articles.counts(actor.desk, actor.user.id);
  return {
    articles: page.articles,
    total: page.total,
    pageSize: PAGE_SIZE,
    counts: {
      mine: counts.mine,
      unassigned: counts.unassigned,
      'to-approve': counts.submitted,
      returned: counts.returned,
      approved: counts.approved,
      all: counts.imported + counts.in_review + counts.submitted + counts.returned + counts.approved,
    },
    people: await people(office, actor.desk),
  };
}

function queryOf(actor: Actor, { tab, from, to, words, order = 'updated', page = 1 }: QueueOrder): QueueQuery {
  return {
    desk: actor.desk,
    ...narrowedBy(tab, actor),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(words !== undefined && { words }),
    order,
    limit: PAGE_SIZE,
    offset: (Math.max(1, Math.trunc(page)) - 1) * PAGE_SIZE,
  };
}

function narrowedBy(tab: QueueTab, { user }: Actor): Pick<QueueQuery, 'states' | 'assignee'> {
  const tabs: Readonly<Record<QueueTab, Pick<QueueQuery, 'states' | 'assignee'>>> = {
    mine: { states: OPEN, assignee: user.id },
    unassigned: { states: OPEN, assignee: null },
    'to-approve': { states: ['submitted'] },
    returned: { states: ['returned'] },
    approved: { states: ['approved'] },
    all: { states: [...OPEN, 'approved'] },
  };
  return tabs[tab];
}
