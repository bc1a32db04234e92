import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/desk/new-id.js';
import { verifyChain } from '../../src/model/audit-hash.js';
import type { Review } from '../../src/model/review.js';
import { openDatabase, type DatabasePlace } from '../../src/store/open-database.js';
import { openStore } from '../../src/store/open-store.js';
import type { Commit, Store } from '../../src/store/store.js';
import { act, audit, AWKWARD, correction, DESK, sampleArticle, sampleEdition, step } from './sample-review.js';

/** Articles: what goes in comes out, all or nothing, through any instance. */
export function articleCases(newPlace: () => Promise<DatabasePlace>): void {
  let place: DatabasePlace;
  let store: Store;
  beforeAll(async () => {
    place = await newPlace();
    store = await openStore(place);
  });
  afterAll(() => store.close());

  const added = async (...sample: Parameters<typeof sampleArticle>): Promise<Review> => {
    const article = sampleArticle(...sample);
    expect(await store.articles.add(article)).toBe(true);
    return article.review;
  };
  /** As another process would read it: nothing of this one's memory. */
  const elsewhere = async <T>(read: (other: Store) => Promise<T>): Promise<T> => {
    const other = await openStore(place);
    try {
      return await read(other);
    } finally {
      await other.close();
    }
  };
  const stored = (id: string): Promise<Review | null> => elsewhere((other) => other.articles.review(DESK, id));
  const committed = async (commit: Commit): Promise<Review> => {
    expect(await store.articles.commit(commit)).toBe(true);
    return commit.after;
  };

  test('the database answers and is migrated, and opening it again changes nothing', async () => {
    expect(await store.ready()).toBe(true);
    expect(await elsewhere((other) => other.ready())).toBe(true);
  });

  test('a database that does not answer is not ready', async () => {
    const other = await openStore(place);
    await other.close();
    expect(await other.ready()).toBe(false);
  });

  test('an article comes back as it went in, whatever its texts hold', async () => {
    const review = await added();
    expect(await store.articles.review(DESK, review.article.id)).toEqual(review);
    expect(await stored(review.article.id)).toEqual(review);
    expect(await store.articles.intake(DESK, review.article.id)).toEqual(review.intake);
    expect((await store.articles.acts(DESK, review.article.id)).map(({ body }) => body.kind)).toEqual(['checked']);
  });

  test('a translation alone comes back without a source', async () => {
    const article = sampleArticle({ from: null, sourceTitle: null });
    const review = { ...article.review, intake: { ...article.review.intake, source: null } };
    expect(await store.articles.add({ ...article, review })).toBe(true);
    expect(await stored(review.article.id)).toEqual(review);
  });

  test('an article of another desk is not found', async () => {
    const { article, intake } = await added();
    expect(await store.articles.review('other', article.id)).toBeNull();
    expect(await store.articles.intake('other', article.id)).toBeNull();
    expect(await store.articles.acts('other', article.id)).toEqual([]);
    expect(await store.articles.byIntakeHash('other', intake.hash)).toBeNull();
    expect(await store.articles.review(DESK, newId())).toBeNull();
  });

  test('an id that no database likes finds nothing', async () => {
    const { article } = await added();
    for (const id of [`${article.id}\u0000`, `\u0000${article.id}`, '\ud800', '', '%', AWKWARD]) {
      expect(await store.articles.review(DESK, id)).toBeNull();
      expect(await store.articles.edition(DESK, id)).toBeNull();
      expect(await store.articles.acts(id, article.id)).toEqual([]);
      expect(await store.users.byName(id)).toBeNull();
      expect((await store.articles.queue({ desk: DESK, from: id, order: 'risk', limit: 9, offset: 0 })).total).toBe(0);
    }
  });

  test('the same texts are taken in once', async () => {
    const { article, intake } = await added();
    const again = sampleArticle();
    const same = { ...again, review: { ...again.review, intake: { ...again.review.intake, hash: intake.hash } } };
    expect(await store.articles.add(same)).toBe(false);
    expect(await store.articles.byIntakeHash(DESK, intake.hash)).toBe(article.id);
    expect(await store.articles.review(DESK, again.review.article.id)).toBeNull();
  });

  test('corrections, comments, flags and their order are kept step by step', async () => {
    let review = await added();
    review = await committed(correction(review, 'p3', AWKWARD));
    review = await committed(correction(review, 'p3', ''));
    review = await committed(step(review, 'u2', { kind: 'taken' }, { unchecked: ['p3'] }));
    const comment = { id: newId(), pair: 'p3', text: AWKWARD, by: 'u2', at: 5 };
    review = await committed(
      step(review, 'u2', { kind: 'commented', ...comment }, { comments: [...review.comments, comment] }),
    );
    review = await committed(
      step(
        review,
        'u2',
        { kind: 'settled', key: 'key-1', verdict: 'ignored', reason: 'other', note: AWKWARD },
        {
          flags: review.flags.map((flag) =>
            flag.key === 'key-1'
              ? { ...flag, state: 'ignored', reason: 'other', note: AWKWARD, settledBy: 'u2', settledAt: 9 }
              : flag,
          ),
        },
      ),
    );
    expect(await stored(review.article.id)).toEqual(review);
    const acts = await store.articles.acts(DESK, review.article.id);
    expect(acts.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await store.articles.actsBy(DESK, review.article.id, 'u2')).toEqual(acts.filter(({ by }) => by === 'u2'));
    expect(await store.articles.actsBy('other', review.article.id, 'u2')).toEqual([]);
  });

  test('pairs that merge, come apart and move keep their order', async () => {
    let review = await added();
    const [first, second, ...rest] = review.pairs;
    const merged = { ...first!, source: ['s1', 's2'], target: ['t1', 't2'], revision: 1 };
    review = await committed(
      step(review, 'u2', { kind: 'merged', pair: 'p1', next: 'p2' }, { pairs: [merged, ...rest], flags: [] }),
    );
    expect(await stored(review.article.id)).toEqual(review);
    review = await committed(
      step(
        review,
        'u2',
        { kind: 'unlinked', pair: 'p1', other: 'p99' },
        { pairs: [merged, ...rest.slice(0, 2), { ...second!, id: 'p99' }, ...rest.slice(2).reverse()] },
      ),
    );
    expect(await stored(review.article.id)).toEqual(review);
  });

  test('a commit that is not the next is refused and leaves no trace', async () => {
    const review = await added();
    const winner = await committed(correction(review, 'p2', 'first'));
    const late = { ...correction(review, 'p2', 'second'), audit: [audit('x', 'late', 'u2')] };
    expect(await store.articles.commit(late)).toBe(false);
    expect(await stored(review.article.id)).toEqual(winner);
    expect(JSON.stringify(await store.audit.list(DESK, 0, 1000))).not.toContain('late');
  });

  test('a commit with a gap in its acts is a fault of the program', async () => {
    const review = await added();
    const commit = correction(review, 'p2', 'text');
    const gap = { ...commit, acts: commit.acts.map((one) => ({ ...one, seq: one.seq + 1 })) };
    await expect(store.articles.commit(gap)).rejects.toThrow(/gap/);
  });

  test('a commit that breaks half-way is undone as a whole', async () => {
    const review = await added();
    const commit = correction(review, 'p2', 'text');
    const edition = sampleEdition(review);
    const unknownDesk = { ...audit('article.approved', review.article.id, 'u3'), desk: 'nowhere' };
    await expect(store.articles.commit({ ...commit, edition, audit: [unknownDesk] })).rejects.toThrow();
    expect(await stored(review.article.id)).toEqual(review);
    expect(await store.articles.editions(DESK, review.article.id)).toEqual([]);
    expect(await store.articles.commit(commit)).toBe(true);
  });

  test('an approval writes decision, edition, outbox and audit together', async () => {
    const review = await added();
    const edition = sampleEdition(review, 10);
    const { id: article } = review.article;
    const decision = {
      kind: 'approved' as const,
      by: 'u3',
      at: 10,
      revision: 1,
      reason: AWKWARD,
      edition: edition.id,
      override: true,
    };
    const body = { kind: 'approved' as const, revision: 1, edition: edition.id, hash: edition.hash, override: null };
    const commit = step(review, 'u3', body, {
      decisions: [decision],
      article: { ...review.article, state: 'approved' as const },
    });
    const event = { id: newId(), desk: DESK, at: 10, type: 'article.approved' as const, article, edition: edition.id };
    const audited = [audit('article.approved', article, 'u3')];
    await committed({ ...commit, edition, outbox: [event], audit: audited });
    expect(await stored(article)).toEqual(commit.after);
    expect(await store.articles.edition(DESK, edition.id)).toEqual(edition);
    expect(await store.articles.edition('other', edition.id)).toBeNull();
    const newer = sampleEdition(review, 20);
    await committed({ ...correction(commit.after, 'p1', 'later'), edition: newer });
    expect(await store.articles.editions(DESK, article)).toEqual([newer, edition]);
    const chain = await store.audit.list(DESK, 0, 1000);
    expect(chain.at(-1)).toMatchObject({ action: 'article.approved', subject: article });
    expect(verifyChain(chain).ok).toBe(true);
    const db = await openDatabase(place);
    const events = await db.selectFrom('outbox_event').selectAll().where('article_id', '=', article).execute();
    await db.destroy();
    expect(events).toEqual([
      { id: event.id, desk_id: DESK, at: 10, type: event.type, article_id: article, edition_id: edition.id },
    ]);
  });

  test('a projection is replaced by one rebuilt from the acts', async () => {
    const review = await added();
    const after = await committed(correction(review, 'p2', 'right'));
    const wrong = { ...after, pairs: review.pairs.slice(1), flags: [], correctors: [] };
    expect(await store.articles.rebuild(wrong)).toBe(true);
    expect(await stored(after.article.id)).toEqual(wrong);
    expect(await store.articles.rebuild(after)).toBe(true);
    expect(await stored(after.article.id)).toEqual(after);
    expect(await store.articles.rebuild(review)).toBe(false);
  });

  describe('a purge', () => {
    const emptied = ({ intake, ...review }: Review): Review => ({
      ...review,
      article: { ...review.article, state: 'purged', sourceTitle: null, targetTitle: '' },
      intake: {
        ...intake,
        pairs: [],
        source: null,
        target: { ...intake.target, segments: [], document: { text: '', blocks: [], facts: {} } },
      },
      pairs: [],
      flags: [],
      comments: [],
      seq: review.seq + 1,
    });

    test('leaves the emptied projection, hashes and the record that it was done', async () => {
      const first = await added();
      const edition = sampleEdition(first);
      const before = await committed({ ...correction(first, 'p1', 'Secretum'), edition });
      const after = emptied(before);
      const purged = act(before, after.seq, 'u9', { kind: 'purged', reason: 'asked for' });
      const { id } = before.article;
      expect(await store.articles.purge(emptied(first), { ...purged, seq: 2 }, audit('x', id, 'u9'))).toBe(false);
      expect(await store.articles.purge(after, purged, audit('article.purged', id, 'u9'))).toBe(true);
      expect(await store.articles.review(DESK, id)).toEqual(after);
      expect(await stored(id)).toEqual(after);
      expect(await store.articles.acts(DESK, id)).toEqual([purged]);
      const [kept] = await store.articles.editions(DESK, id);
      expect(kept).toMatchObject({ id: edition.id, hash: edition.hash, approvedBy: edition.approvedBy, blocks: [] });
      expect(JSON.stringify(kept)).not.toContain('Secretum');
      expect((await store.audit.list(DESK, 0, 1000)).at(-1)).toMatchObject({ action: 'article.purged', subject: id });
    });

    test('lets the same texts come in again', async () => {
      const before = await added();
      const after = emptied(before);
      const purged = act(before, after.seq, 'u9', { kind: 'purged', reason: 'asked for' });
      await store.articles.purge(after, purged, audit('article.purged', before.article.id, 'u9'));
      expect(await store.articles.byIntakeHash(DESK, before.intake.hash)).toBeNull();
      const again = sampleArticle();
      const intake = { ...again.review.intake, hash: before.intake.hash };
      expect(await store.articles.add({ ...again, review: { ...again.review, intake } })).toBe(true);
    });

    test('is seen by an instance that had read the texts before', async () => {
      const before = await added();
      const after = emptied(before);
      const { id } = before.article;
      await elsewhere(async (other) => {
        expect(await other.articles.review(DESK, id)).toEqual(before);
        const purged = act(before, after.seq, 'u9', { kind: 'purged', reason: 'asked for' });
        await store.articles.purge(after, purged, audit('article.purged', id, 'u9'));
        expect(await other.articles.intake(DESK, id)).toEqual(after.intake);
      });
    });
  });
}
