import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import type { DatabasePlace } from '../../src/store/open-database.js';
import { openStore } from '../../src/store/open-store.js';
import type { QueueQuery, Store } from '../../src/store/store.js';
import { DESK, sampleArticle } from './sample-review.js';

/** Short ids make readable expectations; risk and times grow in opposite directions. */
const ARTICLES: readonly Partial<Article>[] = [
  { id: 'a', state: 'imported', sourceTitle: 'Đukanović u Budvi', targetTitle: 'Djukanovic in Budva' },
  { id: 'b', state: 'imported', sourceTitle: 'Орбан: нема измјене', targetTitle: 'Orbán: no change', from: 'sr-Cyrl' },
  { id: 'c', state: 'in_review', assignee: 'u1', targetTitle: '100% of Wang_Yi', from: null },
  { id: 'd', state: 'in_review', assignee: 'u2', targetTitle: 'Straße im Schnee', to: 'de' },
  { id: 'e', state: 'approved', assignee: 'u1', targetTitle: 'Done' },
  { id: 'f', state: 'returned', assignee: 'u1', targetTitle: 'Again' },
];

/** The queue: filters, order, pages and counts. */
export function queueCases(newPlace: () => Promise<DatabasePlace>): void {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await newPlace());
    for (const [index, change] of ARTICLES.entries()) {
      const { review, ...article } = sampleArticle({
        createdAt: 100 + index,
        updatedAt: 200 - index,
        sourceTitle: null,
        ...change,
      });
      const progress = { ...review.article.progress, risk: index + 0.5 };
      await store.articles.add({ ...article, review: { ...review, article: { ...review.article, progress } } });
    }
  });
  afterAll(() => store.close());

  const ids = async (query: Partial<QueueQuery>): Promise<string> => {
    const { articles } = await store.articles.queue({ desk: DESK, order: 'created', limit: 50, offset: 0, ...query });
    return articles.map(({ id }) => id).join('');
  };

  test.each<[string, Partial<QueueQuery>, string]>([
    ['everything, newest first', {}, 'fedcba'],
    ['last changed first', { order: 'updated' }, 'abcdef'],
    ['riskiest first', { order: 'risk' }, 'fedcba'],
    ['one state', { states: ['in_review'] }, 'dc'],
    ['several states', { states: ['returned', 'imported'] }, 'fba'],
    ['no state at all', { states: [] }, ''],
    ['somebody’s', { assignee: 'u1' }, 'fec'],
    ['nobody’s', { assignee: null }, 'ba'],
    ['one source language', { from: 'sr-Cyrl' }, 'b'],
    ['one target language', { to: 'de' }, 'd'],
    ['a page', { limit: 2, offset: 2 }, 'dc'],
    ['another desk', { desk: 'other' }, ''],
    ['accents do not matter', { words: 'ORBÁN' }, 'b'],
    ['script does not matter', { words: 'орбан измјене' }, 'b'],
    ['words of both headlines, in any order', { words: 'change izmjene' }, 'b'],
    ['Đ as D', { words: 'dukanovic' }, 'a'],
    ['Đ as Dj', { words: 'djukanović' }, 'a'],
    ['Đ in Cyrillic', { words: 'Ђукановић' }, 'a'],
    ['ß as ss', { words: 'strasse' }, 'd'],
    ['marks between words do not matter', { words: '100% wang_yi' }, 'c'],
    ['words that stand nowhere', { words: 'wang budva' }, ''],
    ['only marks narrow nothing', { words: ' %%% ' }, 'fedcba'],
  ])('%s', async (_, query, expected) => {
    expect(await ids(query)).toBe(expected);
  });

  test('the total counts every page', async () => {
    const page = await store.articles.queue({ desk: DESK, states: ['imported'], order: 'risk', limit: 1, offset: 1 });
    expect(page.total).toBe(2);
    expect(page.articles).toHaveLength(1);
    expect(page.articles[0]).toMatchObject({ id: 'a', sourceTitle: 'Đukanović u Budvi', updatedAt: 200 });
  });

  test('states are counted, and what is still open of mine and of nobody', async () => {
    expect(await store.articles.counts(DESK, 'u1')).toEqual({
      imported: 2,
      in_review: 2,
      submitted: 0,
      returned: 1,
      approved: 1,
      purged: 0,
      mine: 2,
      unassigned: 2,
    });
    expect(await store.articles.counts('other', 'u1')).toMatchObject({ imported: 0, mine: 0 });
  });
}
