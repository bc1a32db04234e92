import { expect, test } from 'vitest';
import { preview, receive } from '../../src/desk/receive.js';
import { sha256, verifyChain } from '../../src/model/audit-hash.js';
import { ANA, deskOffice, DETAILS, got, imported, ORDER, VIC } from './desk-office.js';

test('an import is an article with an immutable, hashed intake, its flags and an audit entry', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  const review = got(await desk.store.articles.review('default', id));
  expect(review.article).toMatchObject({
    ...{
      id,
      state: 'imported',
      revision: 1,
      createdBy: 'ana',
      engine: 'engine-x',
      externalId: 'cms-7',
      date: '2025-10-05',
    },
    ...{ sourceTitle: 'Kina nudi saradnju', targetTitle: 'China offers cooperation', createdAt: desk.clock.now },
    progress: { pairs: 6, seen: 0, open: 1, blocking: 0, untouched: 1, risk: 5 },
  });
  expect(review.intake.target.hash).toBe(sha256(review.intake.target.document.text));
  expect(review.intake).toMatchObject({ article: id, rectoVersion: '9.9.9', source: { fileName: 'source.txt' } });
  expect((await desk.store.articles.acts('default', id)).map(({ seq, by, body }) => [seq, by, body.kind])).toEqual([
    [1, null, 'checked'],
  ]);
  expect(desk.store.chain).toMatchObject([{ action: 'article.imported', actor: 'ana', subject: id }]);
  expect(verifyChain(desk.store.chain).ok).toBe(true);
});

test('the same texts again are refused with the article that has them', async () => {
  const desk = deskOffice();
  const article = await imported(desk);
  expect(await receive(desk.office, ANA, ORDER, DETAILS)).toMatchObject({
    ...{ key: 'import.duplicate', code: 409 },
    values: { article },
  });
});

test('a viewer neither previews nor imports', async () => {
  const { office } = deskOffice();
  expect(await preview(office, VIC, ORDER)).toMatchObject({ code: 403 });
  expect(await receive(office, VIC, ORDER, DETAILS)).toMatchObject({ code: 403 });
  expect(await preview(office, ANA, ORDER)).toMatchObject({ refused: false, from: 'cnr' });
});
