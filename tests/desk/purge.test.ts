import { expect, test } from 'vitest';
import { approve } from '../../src/desk/approve.js';
import { correct } from '../../src/desk/correct.js';
import { exportEdition } from '../../src/desk/export-edition.js';
import { openReview } from '../../src/desk/open-review.js';
import { purge } from '../../src/desk/purge.js';
import { receive } from '../../src/desk/receive.js';
import { verifyChain } from '../../src/model/audit-hash.js';
import { ADM, ANA, deskOffice, DETAILS, EVA, got, imported, ORDER, submitted } from './desk-office.js';

test('an administrator purges with a reason: the texts go, the audit keeps the hashes', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  got(await correct(desk.office, ANA, id, { pair: 'p2', revision: 1, text: 'SECRET came.', origin: 'typed' }));
  const { article, intake } = await submitted(desk, id);
  got(await approve(desk.office, EVA, id, { revision: article.revision }));
  const [edition] = await desk.store.articles.editions('default', id);
  expect(await purge(desk.office, EVA, id, { reason: 'asked' })).toMatchObject({ key: 'role.admin', code: 403 });
  expect(await purge(desk.office, ADM, id, { reason: '' })).toMatchObject({ key: 'purge.reason' });
  const purged = got(await purge(desk.office, ADM, id, { reason: 'asked' }));
  expect(JSON.stringify([purged, await desk.store.articles.acts('default', id)])).not.toMatch(/SECRET|Budapest/);
  expect(desk.store.chain.at(-1)).toMatchObject({
    ...{ action: 'article.purged', actor: 'adm', subject: id },
    data: { target: intake.target.hash, intake: intake.hash, editions: edition?.hash },
  });
  expect(verifyChain(desk.store.chain).ok).toBe(true);
  expect(JSON.stringify(desk.store.chain)).not.toMatch(/SECRET|Budapest/);
  expect(await openReview(desk.office, ANA, id)).toMatchObject({ key: 'article.purged', code: 404 });
  expect(await exportEdition(desk.office, ANA, id, 'text', String)).toMatchObject({ key: 'article.purged' });
  expect(await purge(desk.office, ADM, id, { reason: 'again' })).toMatchObject({ code: 404 });
  expect(got(await receive(desk.office, ANA, ORDER, DETAILS)).article).not.toBe(id);
});
