import { afterAll, beforeAll, expect, test } from 'vitest';
import { approve } from '../../src/desk/approve.js';
import { comment } from '../../src/desk/comment.js';
import { applySuggestion, correct } from '../../src/desk/correct.js';
import { exportEdition } from '../../src/desk/export-edition.js';
import { merge } from '../../src/desk/merge.js';
import { move } from '../../src/desk/move.js';
import { split } from '../../src/desk/split.js';
import { setNoise } from '../../src/desk/noise.js';
import { purge } from '../../src/desk/purge.js';
import { queue } from '../../src/desk/queue.js';
import { receive } from '../../src/desk/receive.js';
import { see } from '../../src/desk/see.js';
import { settle } from '../../src/desk/settle.js';
import { submit } from '../../src/desk/submit.js';
import { undo } from '../../src/desk/undo.js';
import { unlink } from '../../src/desk/unlink.js';
import type { Office } from '../../src/desk/office.js';
import { replay } from '../../src/review/apply.js';
import { sampleOffice, type SampleOffice } from '../suites/sample-office.js';
import { ADM, ANA, deskOffice, DETAILS, EVA, got, ORDER } from './desk-office.js';

let sample: SampleOffice;
let office: Office;
beforeAll(async () => {
  sample = await sampleOffice();
  office = { ...deskOffice().office, store: sample.office.store };
});
afterAll(() => sample.close());

test('a whole review on a real database: what is stored is what the acts explain', async () => {
  const { article: id } = got(await receive(office, ANA, ORDER, DETAILS));
  const steps = [
    () => applySuggestion(office, ANA, id, { flag: 'f1', index: 0 }),
    () => undo(office, ANA, id),
    () => settle(office, ANA, id, { flag: 'f1', verdict: 'ignored', reason: 'other', note: 'as printed' }),
    () => correct(office, ANA, id, { pair: 'p4', revision: 1, text: 'Then he left.', origin: 'typed' }),
    () => comment(office, ANA, id, { pair: 'p3', text: 'CRIT?' }),
    () => merge(office, ANA, id, { pair: 'p2', revision: 3, other: { pair: 'p3', revision: 1 } }),
    () => split(office, ANA, id, { pair: 'p2', revision: 4, source: null, target: { segment: 't2', offset: 5 } }),
    () => undo(office, ANA, id),
    () => move(office, ANA, id, { pair: 'p7', revision: 1, side: 'source', other: { pair: 'p6', revision: 1 } }),
    () => undo(office, ANA, id),
    () => unlink(office, ANA, id, { pair: 'p6', revision: 3 }),
    () => undo(office, ANA, id),
    () => undo(office, ANA, id),
    () => setNoise(office, ANA, id, { pair: 'p5', restored: true }),
    () => see(office, ANA, id, { pairs: ['p1', 'p2', 'p3', 'p6', 'p7'], how: 'read' }),
  ];
  for (const step of steps) {
    const review = got(await step());
    expect(await office.store.articles.review('default', id)).toEqual(review);
    const acts = await office.store.articles.acts('default', id);
    expect(replay(review.article, review.intake, acts)).toEqual(review);
  }
  const { revision } = got(await office.store.articles.review('default', id)).article;
  got(await submit(office, ANA, id, { revision }));
  expect((await queue(office, EVA, { tab: 'to-approve' })).articles.map((article) => article.id)).toEqual([id]);
  got(await approve(office, EVA, id, { revision }));
  const { content } = got(await exportEdition(office, EVA, id, 'text', String));
  expect(content).toContain('He met with Orban. Then he left.\n\nPhoto: Reuters\n\n');
  const purged = got(await purge(office, ADM, id, { reason: 'asked' }));
  expect(await office.store.articles.review('default', id)).toEqual(purged);
  expect((await office.store.articles.acts('default', id)).map(({ body }) => body.kind)).toEqual(['purged']);
});
