import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../src/desk/new-id.js';
import { verifyChain } from '../../src/model/audit-hash.js';
import type { Review } from '../../src/model/review.js';
import type { DatabasePlace } from '../../src/store/open-database.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { audit, correction, DESK, sampleArticle } from './sample-review.js';

const TWENTY = Array.from({ length: 20 }, (_, index) => index);

/** Two instances on one database, as two processes would have them, and many acts at once. */
export function concurrencyCases(newPlace: () => Promise<DatabasePlace>): void {
  let place: DatabasePlace;
  let stores: readonly [Store, Store];
  beforeAll(async () => {
    place = await newPlace();
    stores = await Promise.all([openStore(place), openStore(place)]);
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  const either = (index: number): Store => stores[index % 2 === 0 ? 0 : 1];
  const added = async (): Promise<Review> => {
    const article = sampleArticle();
    await stores[0].articles.add(article);
    return article.review;
  };
  const commitOf = (review: Review, index: number): ReturnType<typeof correction> => ({
    ...correction(review, 'p3', `text ${String(index)}`, `u${String(index)}`),
    audit: [audit('article.corrected', review.article.id, `u${String(index)}`)],
  });

  test('of twenty acts on one state of an article exactly one wins', async () => {
    const review = await added();
    const won = await Promise.all(TWENTY.map((index) => either(index).articles.commit(commitOf(review, index))));
    expect(won.filter(Boolean)).toHaveLength(1);
    const winner = commitOf(review, won.indexOf(true));
    expect(await stores[1].articles.review(DESK, review.article.id)).toEqual(winner.after);
    const acts = await stores[0].articles.acts(DESK, review.article.id);
    expect(acts.slice(1)).toEqual(winner.acts);
  });

  test('whoever loses, loads and tries again comes through; nothing is lost, the chain stays whole', async () => {
    const { article } = await added();
    const persistent = async (index: number): Promise<void> => {
      const store = either(index);
      for (;;) {
        const review = await store.articles.review(DESK, article.id);
        if (!review) throw new Error('gone');
        if (await store.articles.commit(commitOf(review, index))) return;
      }
    };
    await Promise.all(TWENTY.map(persistent));
    const review = await stores[0].articles.review(DESK, article.id);
    const acts = await stores[1].articles.acts(DESK, article.id);
    expect(acts.map(({ seq }) => seq)).toEqual([1, ...TWENTY.map((index) => index + 2)]);
    expect(new Set(acts.slice(1).map(({ by }) => by)).size).toBe(20);
    expect(review?.pairs.find(({ id }) => id === 'p3')?.revision).toBe(20);
    expect(review?.correctors).toHaveLength(20);
    const chain = await stores[0].audit.list(DESK, 0, 1000);
    expect(chain.filter(({ subject }) => subject === article.id && subject !== '')).toHaveLength(21);
    expect(verifyChain(chain)).toEqual({ ok: true, brokenAt: null });
  });

  test('acts on different articles do not hinder each other, and share one chain', async () => {
    const reviews = await Promise.all(TWENTY.map(added));
    const won = await Promise.all(
      reviews.map((review, index) => either(index).articles.commit(commitOf(review, index))),
    );
    expect(won).toEqual(TWENTY.map(() => true));
    expect(verifyChain(await stores[1].audit.list(DESK, 0, 1000)).ok).toBe(true);
  });

  test('a review is read as of one moment while others write', async () => {
    let review = await added();
    const { id } = review.article;
    const writing = (async () => {
      for (const index of TWENTY) {
        const commit = commitOf(review, index);
        if (await stores[0].articles.commit(commit)) review = commit.after;
      }
    })();
    for (const _ of TWENTY) {
      const read = await stores[1].articles.review(DESK, id);
      const pair = read?.pairs.find((one) => one.id === 'p3');
      expect(read && pair ? read.seq - pair.revision : null).toBe(1);
    }
    await writing;
    expect(review.seq).toBe(21);
  });

  test('the same texts sent twice at once come in once, the same name too', async () => {
    const hash = newId();
    const imports = TWENTY.map((index) => {
      const article = sampleArticle();
      const intake = { ...article.review.intake, hash };
      return either(index).articles.add({ ...article, review: { ...article.review, intake } });
    });
    expect((await Promise.all(imports)).filter(Boolean)).toHaveLength(1);
    const people = TWENTY.map((index) => {
      const user = { id: newId(), name: 'same', displayName: 'Same', disabled: false, locale: null };
      return either(index).users.add(user, 'hash', DESK, 'viewer', audit('user.added', user.id, null));
    });
    expect((await Promise.all(people)).filter(Boolean)).toHaveLength(1);
  });

  test('several processes may start on an empty database at once', async () => {
    const empty = await newPlace();
    const opened = await Promise.all([1, 2, 3, 4].map(() => openStore(empty)));
    expect(await Promise.all(opened.map((store) => store.ready()))).toEqual([true, true, true, true]);
    await Promise.all(opened.map((store) => store.close()));
  });
}
