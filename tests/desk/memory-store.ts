import { auditHash } from '../../src/model/audit-hash.js';
import { DECISION_KINDS, type Act } from '../../src/model/act.js';
import type { ArticleState } from '../../src/model/article.js';
import type { AuditEvent, NewAuditEvent, OutboxEvent } from '../../src/model/audit.js';
import type { Edition } from '../../src/model/edition.js';
import type { Review } from '../../src/model/review.js';
import type { DeskRules } from '../../src/model/segment-rules.js';
import type { Actor } from '../../src/model/user.js';
import type { ArticleStore, Commit, QueueQuery, Store } from '../../src/store/store.js';

/** A store in memory for the desk's tests; what it keeps can be looked at. */
export interface MemoryStore extends Store {
  readonly outbox: OutboxEvent[];
  readonly chain: AuditEvent[];
  /** What somebody else does between loading and committing; once. */
  rival: (() => Promise<unknown>) | null;
}

interface Kept {
  review: Review;
  acts: Act[];
  editions: Edition[];
}

const OPEN: readonly ArticleState[] = ['imported', 'in_review', 'submitted', 'returned'];

/** Opens an empty one with these people at its desk. */
export function memoryStore(people: readonly Actor[]): MemoryStore {
  const chain: AuditEvent[] = [];
  const outbox: OutboxEvent[] = [];
  const kept = new Map<string, Kept>();
  const append = (event: NewAuditEvent): AuditEvent => {
    const link = { ...event, seq: chain.length + 1, prevHash: chain.at(-1)?.hash ?? '' };
    chain.push({ ...link, hash: auditHash(link) });
    return chain.at(-1)!;
  };
  const store: MemoryStore = {
    ...{ chain, outbox, rival: null },
    articles: articlesIn(kept, append, (commit) => meetRival(store, commit), outbox),
    users: {
      list: async () => people.map(({ user, desk, role }) => ({ user, desk, role })),
    } as never as Store['users'],
    audit: {
      append: async (event) => append(event),
      head: async (desk) => {
        const own = chain.filter((event) => event.desk === desk);
        return { seq: own.length, hash: own.at(-1)?.hash ?? '' };
      },
      list: async (desk, after, limit) =>
        chain.filter((event) => event.desk === desk && event.seq > after).slice(0, limit),
    },
    learned: {
      languages: async () => [],
      list: async () => [],
      forget: async () => false,
    },
    rules: rulesIn(new Map(), append),
    ready: async () => true,
    close: async () => undefined,
  };
  return store;
}

function rulesIn(kept: Map<string, DeskRules>, append: (event: NewAuditEvent) => AuditEvent): Store['rules'] {
  const key = (desk: string, language: string | null): string => `${desk} ${language ?? ''}`;
  return {
    list: async (desk) => [...kept].filter(([name]) => name.startsWith(`${desk} `)).map(([, rules]) => rules),
    put: async (desk, rules, audit) => {
      kept.set(key(desk, rules.language), rules);
      append(audit);
    },
    remove: async (desk, language, audit) => {
      const removed = kept.delete(key(desk, language));
      if (removed) append(audit);
      return removed;
    },
  };
}

async function meetRival(store: MemoryStore, commit: Commit): Promise<Commit> {
  const { rival } = store;
  store.rival = null;
  await rival?.();
  return commit;
}

function articlesIn(
  kept: Map<string, Kept>,
  append: (event: NewAuditEvent) => AuditEvent,
  arrive: (commit: Commit) => Promise<Commit>,
  outbox: OutboxEvent[],
): ArticleStore {
  const reviews = (): Review[] => [...kept.values()].map(({ review }) => review);
  const sameTexts = (desk: string, hash: string): Review | undefined =>
    reviews().find(
      ({ article, intake }) => article.desk === desk && intake.hash === hash && article.state !== 'purged',
    );
  const of = (desk: string, id: string): Kept | undefined => {
    const found = kept.get(id);
    return found?.review.article.desk === desk ? found : undefined;
  };
  return {
    add: async ({ review, acts, audit }) => {
      if (sameTexts(review.article.desk, review.intake.hash)) return false;
      kept.set(review.article.id, { review: stored(review), acts: [...acts], editions: [] });
      append(audit);
      return true;
    },
    review: async (desk, id) => of(desk, id)?.review ?? null,
    commit: async (given) => {
      const { before, after, acts, audit, edition, outbox: events } = await arrive(given);
      const found = kept.get(before.article.id);
      if (!found || found.review.seq !== before.seq) return false;
      found.review = stored(after);
      found.acts.push(...structuredClone(acts));
      if (edition) found.editions.unshift(structuredClone(edition));
      audit.forEach(append);
      outbox.push(...events);
      return true;
    },
    acts: async (desk, id) => structuredClone(of(desk, id)?.acts ?? []),
    actsBy: async (desk, id, user) => {
      const decides = (kind: string) => DECISION_KINDS.some((one) => one === kind);
      return structuredClone((of(desk, id)?.acts ?? []).filter(({ by, body }) => by === user || decides(body.kind)));
    },
    intake: async (desk, id) => of(desk, id)?.review.intake ?? null,
    queue: async (query) => {
      const found = reviews()
        .map(({ article }) => article)
        .filter((article) => fits(article, query));
      return { articles: found.slice(query.offset, query.offset + query.limit), total: found.length };
    },
    counts: async (desk, assignee) => {
      const all = reviews()
        .map(({ article }) => article)
        .filter((article) => article.desk === desk);
      const open = all.filter(({ state }) => OPEN.includes(state));
      const inState = (state: ArticleState): number => all.filter((article) => article.state === state).length;
      return {
        ...{ imported: inState('imported'), in_review: inState('in_review'), submitted: inState('submitted') },
        ...{ returned: inState('returned'), approved: inState('approved'), purged: inState('purged') },
        mine: open.filter((article) => article.assignee === assignee).length,
        unassigned: open.filter((article) => article.assignee === null).length,
      };
    },
    byIntakeHash: async (desk, hash) => sameTexts(desk, hash)?.article.id ?? null,
    editions: async (desk, id) => of(desk, id)?.editions ?? [],
    edition: async (_, id) => [...kept.values()].flatMap(({ editions }) => editions).find((e) => e.id === id) ?? null,
    purge: async (after, act, audit) => {
      const found = kept.get(after.article.id);
      if (!found || act.seq !== found.review.seq + 1) return false;
      kept.set(after.article.id, { review: stored(after), acts: [act], editions: [] });
      append(audit);
      return true;
    },
    rebuild: async (review) => {
      const found = kept.get(review.article.id);
      if (found?.review.seq !== review.seq) return false;
      found.review = stored(review);
      return true;
    },
  };
}

/** A database keeps no object identity and no field that it does not know. */
function stored(review: Review): Review {
  const { article, intake, pairs, flags, comments, decisions, seq, correctors } = review;
  return structuredClone({ article, intake, pairs, flags, comments, decisions, seq, correctors });
}

function fits(article: Review['article'], query: QueueQuery): boolean {
  return (
    article.desk === query.desk &&
    (query.states?.includes(article.state) ?? true) &&
    (query.assignee === undefined || article.assignee === query.assignee) &&
    (query.from === undefined || article.from === query.from) &&
    (query.to === undefined || article.to === query.to) &&
    (query.words === undefined || article.targetTitle.toLowerCase().includes(query.words.toLowerCase()))
  );
}
