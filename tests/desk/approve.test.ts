import { expect, test } from 'vitest';
import { approvalOf, changesOf } from '../../src/desk/approval.js';
import { approve } from '../../src/desk/approve.js';
import { comment } from '../../src/desk/comment.js';
import { correct } from '../../src/desk/correct.js';
import { history } from '../../src/desk/history.js';
import { returnArticle } from '../../src/desk/return.js';
import { settle } from '../../src/desk/settle.js';
import { submit } from '../../src/desk/submit.js';
import { verifyChain } from '../../src/model/audit-hash.js';
import { editionHash } from '../../src/review/edition-hash.js';
import { ADM, ANA, deskOffice, EVA, got, imported, IVO, submitted, VIC } from './desk-office.js';

const typed = (text: string, revision = 1) => ({ pair: 'p2', revision, text, origin: 'typed' as const });
const revisionOf = async ({ store }: ReturnType<typeof deskOffice>, id: string) =>
  got(await store.articles.review('default', id)).article.revision;

test('submitted by one, approved by another: edition, decision, outbox and audit in one step', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  got(await correct(desk.office, ANA, id, typed('Wang came to Budapest.')));
  got(await comment(desk.office, ANA, id, { pair: 'p2', text: 'The minister is Wang.' }));
  const { article } = await submitted(desk, id);
  const approved = got(await approve(desk.office, EVA, id, { revision: article.revision }));
  expect(approved.article).toMatchObject({ state: 'approved', submittedBy: 'ana' });
  const [edition] = await desk.store.articles.editions('default', id);
  expect(edition).toMatchObject({
    ...{ article: id, revision: article.revision, title: 'China offers cooperation', override: null },
    ...{ submittedBy: { id: 'ana', name: 'ANA' }, approvedBy: { id: 'eva', name: 'EVA' } },
    reviewedBy: [{ id: 'ana', name: 'ANA' }],
    leftOut: [{ role: 'noise', text: 'Photo: Reuters' }],
    comments: [{ text: 'The minister is Wang.', by: { name: 'ANA' } }],
    flags: [{ state: 'fixed', text: 'Vanga' }],
    machineHash: approved.intake.target.hash,
  });
  expect(edition?.blocks[1]?.text).toBe('Wang came to Budapest. He met with Orban.');
  expect(edition?.pairs[1]).toMatchObject({ machine: 'Vanga came to Budapest.', final: 'Wang came to Budapest.' });
  expect(edition?.hash).toBe(editionHash(edition?.blocks ?? []));
  expect(approved.decisions.at(-1)).toMatchObject({ kind: 'approved', by: 'eva', edition: edition?.id });
  expect(desk.store.outbox).toMatchObject([{ type: 'article.approved', article: id, edition: edition?.id }]);
  expect(desk.store.chain.map(({ action }) => action)).toEqual([
    'article.imported',
    'article.submitted',
    'article.approved',
  ]);
  expect(desk.store.chain.at(-1)?.data).toMatchObject({ hash: edition?.hash, override: null, submittedBy: 'ana' });
  expect(verifyChain(desk.store.chain).ok).toBe(true);
});

test('only the revision that was read', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  const { article } = await submitted(desk, id);
  got(await correct(desk.office, IVO, id, typed('Wang came.')));
  expect(await approve(desk.office, EVA, id, { revision: article.revision })).toMatchObject({
    ...{ key: 'approve.stale', code: 412 },
  });
  got(await approve(desk.office, EVA, id, { revision: article.revision + 1 }));
});

test('a change that slips in between reading and approving is never approved', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  const { article } = await submitted(desk, id);
  desk.store.rival = () => correct(desk.office, IVO, id, typed('Wang came.'));
  expect(await approve(desk.office, EVA, id, { revision: article.revision })).toMatchObject({ code: 412 });
  expect(await desk.store.articles.editions('default', id)).toEqual([]);
  expect(desk.store.outbox).toEqual([]);
});

test('four eyes: neither who submitted nor who corrected, also when it was taken back, also an administrator', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  got(await correct(desk.office, ADM, id, typed('Wang came.')));
  got(await correct(desk.office, ADM, id, typed('Vanga came to Budapest.', 2)));
  const { article } = await submitted(desk, id);
  const order = { revision: article.revision, override: 'I know better' };
  expect(await approve(desk.office, ADM, id, order)).toMatchObject({ key: 'approve.own-correction', code: 403 });
  const boss = { ...ANA, role: 'admin' as const };
  expect(await approve(desk.office, boss, id, order)).toMatchObject({ key: 'approve.own-submission', code: 403 });
  expect(await approve(desk.office, ANA, id, order)).toMatchObject({ key: 'role.editor', code: 403 });
  expect(await approve(desk.office, VIC, id, order)).toMatchObject({ code: 403 });
});

test('nothing is submitted unseen or with a blocking flag; the refusal says how many and where', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  const early = await submit(desk.office, ANA, id, { revision: 1 });
  expect(early).toMatchObject({ key: 'submit.unseen', values: { count: 6, first: 1, pair: 'p1' } });
  got(await correct(desk.office, ANA, id, typed('CRIT and CRIT.')));
  await expect(submitted(desk, id)).rejects.toThrow('submit.blocking');
  const flag = got(await desk.store.articles.review('default', id)).flags.find(({ key }) => key === 'CRIT')?.id ?? '';
  got(await settle(desk.office, ANA, id, { flag, verdict: 'ignored', reason: 'correct-as-is' }));
  expect((await submitted(desk, id)).article.state).toBe('submitted');
  expect(await submit(desk.office, ANA, id, { revision: 1 })).toMatchObject({ key: 'submit.already' });
});

test('an override is an administrator with a reason, in the audit and in the record; nobody else may', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  await submitted(desk, id);
  got(await correct(desk.office, IVO, id, typed('CRIT came.')));
  const revision = await revisionOf(desk, id);
  expect(await approve(desk.office, EVA, id, { revision })).toMatchObject({ key: 'approve.blocking' });
  expect(await approve(desk.office, EVA, id, { revision, override: 'hurry' })).toMatchObject({ key: 'override.role' });
  expect(await approve(desk.office, ADM, id, { revision, override: '  ' })).toMatchObject({ key: 'override.reason' });
  got(await approve(desk.office, ADM, id, { revision, override: 'It is a quotation.' }));
  const [edition] = await desk.store.articles.editions('default', id);
  expect(edition?.override).toBe('It is a quotation.');
  expect(desk.store.chain.at(-1)?.data['override']).toBe('It is a quotation.');
});

test('an override that was not needed is none', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  const { article } = await submitted(desk, id);
  got(await approve(desk.office, ADM, id, { revision: article.revision, override: 'just in case' }));
  expect((await desk.store.articles.editions('default', id))[0]?.override).toBeNull();
});

test('a later change needs a new approval; the approved edition stays and is superseded by the next', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  const { article } = await submitted(desk, id);
  got(await approve(desk.office, EVA, id, { revision: article.revision }));
  expect(await correct(desk.office, ANA, id, typed('x'))).toMatchObject({ key: 'locked.approved' });
  const changed = got(await correct(desk.office, IVO, id, typed('Wang came.')));
  expect(changed.article.state).toBe('in_review');
  const again = await submitted(desk, id);
  got(await approve(desk.office, EVA, id, { revision: again.article.revision }));
  const editions = await desk.store.articles.editions('default', id);
  expect(editions.map(({ blocks }) => blocks[1]?.text.slice(0, 5))).toEqual(['Wang ', 'Vanga']);
  expect(desk.store.outbox.map(({ type }) => type)).toEqual(['article.approved', 'article.updated']);
});

test('a return needs a reason and reopens the review', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  const { revision } = (await submitted(desk, id)).article;
  expect(await returnArticle(desk.office, EVA, id, { revision, reason: ' ' })).toMatchObject({ key: 'return.reason' });
  expect(await returnArticle(desk.office, EVA, id, { revision: 0, reason: 'x' })).toMatchObject({ code: 412 });
  const returned = got(await returnArticle(desk.office, EVA, id, { revision, reason: 'The names.' }));
  expect(returned.article).toMatchObject({ state: 'returned', assignee: 'ana' });
  expect(returned.decisions.at(-1)).toMatchObject({ kind: 'returned', reason: 'The names.', by: 'eva' });
  expect(desk.store.outbox).toMatchObject([{ type: 'article.returned' }]);
  expect(got(await correct(desk.office, ANA, id, typed('Wang came.'))).article.state).toBe('in_review');
});

test('the approval page knows what stands in the way, what changed and what would go out', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  const review = got(await correct(desk.office, EVA, id, typed('Wang came to Budapest.')));
  const own = approvalOf(review, EVA);
  expect(own.obstacles.map(({ key }) => key)).toEqual([
    'approve.own-correction',
    'approve.not-submitted',
    'approve.unseen',
  ]);
  expect(own).toMatchObject({ mayOverride: false, mayReturn: false });
  expect(approvalOf(review, ADM).mayOverride).toBe(true);
  expect(changesOf(review).map(({ pair }) => pair)).toEqual(['p2']);
  expect(own.blocks).toHaveLength(3);
  const told = got(await history(desk.office, VIC, id));
  expect(told.acts).toHaveLength(3);
  expect(told.people.get('eva')).toBe('EVA');
});
