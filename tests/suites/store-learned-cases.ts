import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LearnedArticle, LearnedWords } from '../../src/model/learned-words.js';
import type { Review } from '../../src/model/review.js';
import type { DatabasePlace } from '../../src/store/open-database.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { act, audit, correction, DESK, sampleArticle } from './sample-review.js';

/** Learned words: one row an article, replaced by its next approval, gone with a purge. */
export function learnedCases(newPlace: () => Promise<DatabasePlace>): void {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await newPlace());
  });
  afterAll(() => store.close());

  const WORDS: LearnedWords = { pairs: [['luka', 'port', 1.25]], sources: { luka: 2 }, targets: { port: 3, 'a"b': 1 } };
  const taught = (review: Review, at: number, words = WORDS, to = 'en'): LearnedArticle => {
    const { desk, id: article } = review.article;
    return { desk, article, from: 'cnr', to, at, words };
  };
  const taughtBy = async (at: number, to?: string): Promise<Review> => {
    const sample = sampleArticle();
    expect(await store.articles.add(sample)).toBe(true);
    const commit = { ...correction(sample.review, 'p1', 'x'), learned: taught(sample.review, at, WORDS, to) };
    expect(await store.articles.commit(commit)).toBe(true);
    return commit.after;
  };
  const list = (to = 'en') => store.learned.list(DESK, 'cnr', to, 100, 0);

  test('what an approval teaches comes back as it went in, newest first, by language and page', async () => {
    const older = await taughtBy(10);
    const newer = await taughtBy(20);
    await taughtBy(15, 'de');
    expect(await list()).toEqual([taught(newer, 20), taught(older, 10)]);
    expect(await store.learned.list(DESK, 'cnr', 'en', 1, 1)).toEqual([taught(older, 10)]);
    expect(await store.learned.list('other', 'cnr', 'en', 100, 0)).toEqual([]);
    expect(await store.learned.languages(DESK)).toEqual([
      { from: 'cnr', to: 'de', articles: 1, newest: 15 },
      { from: 'cnr', to: 'en', articles: 2, newest: 20 },
    ]);
    expect(await store.learned.languages('other')).toEqual([]);
  });

  test('the next approval of an article replaces exactly its part', async () => {
    const review = await taughtBy(30);
    const words = { ...WORDS, pairs: [['luka', 'harbour', 2]] as const };
    const commit = { ...correction(review, 'p1', 'y'), learned: taught(review, 40, words) };
    const before = await list();
    expect(await store.articles.commit(commit)).toBe(true);
    const rest = before.filter(({ article }) => article !== review.article.id);
    expect(await list()).toEqual([taught(review, 40, words), ...rest]);
  });

  test('a step that comes too late teaches nothing, and one that teaches nothing leaves what was learned', async () => {
    const review = await taughtBy(50);
    const before = await list();
    const late = { ...correction(review, 'p1', 'z'), learned: taught(review, 60) };
    expect(await store.articles.commit(correction(review, 'p2', 'first'))).toBe(true);
    expect(await store.articles.commit(late)).toBe(false);
    expect(await list()).toEqual(before);
  });

  test('a purge removes what the article taught, and nothing else', async () => {
    const review = await taughtBy(70);
    const before = await list();
    const emptied = { ...review, pairs: [], flags: [], comments: [], seq: review.seq + 1 };
    const purging = act(review, emptied.seq, 'u4', { kind: 'purged', reason: 'asked' });
    expect(await store.articles.purge(emptied, purging, audit('article.purged', review.article.id, 'u4'))).toBe(true);
    expect(await list()).toEqual(before.filter(({ article }) => article !== review.article.id));
  });

  test('forgetting is audited, and only what was learned can be forgotten', async () => {
    const { article } = await taughtBy(80);
    const entry = audit('lexicon.forgotten', article.id, 'u4');
    expect(await store.learned.forget('other', article.id, entry)).toBe(false);
    expect(await store.learned.forget(DESK, article.id, entry)).toBe(true);
    expect(await store.learned.forget(DESK, article.id, entry)).toBe(false);
    expect((await list()).some((row) => row.article === article.id)).toBe(false);
    const chain = await store.audit.list(DESK, 0, 1000);
    expect(chain.filter(({ action }) => action === 'lexicon.forgotten')).toHaveLength(1);
  });
}
