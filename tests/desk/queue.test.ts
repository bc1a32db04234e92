import { expect, test } from 'vitest';
import { queue } from '../../src/desk/queue.js';
import { handBack, take } from '../../src/desk/take.js';
import { ANA, deskOffice, EVA, got, imported, submitted, VIC } from './desk-office.js';
import { person } from '../review/sample-review.js';

test('the tabs hold what they say', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  const ids = async (tab: Parameters<typeof queue>[2]['tab'], actor = ANA) =>
    (await queue(desk.office, actor, { tab })).articles.map((article) => article.id);
  expect(await ids('unassigned')).toEqual([id]);
  expect(await ids('mine')).toEqual([]);
  expect(got(await take(desk.office, ANA, id)).article).toMatchObject({ state: 'in_review', assignee: 'ana' });
  expect([await ids('mine'), await ids('mine', EVA), await ids('unassigned')]).toEqual([[id], [], []]);
  await submitted(desk, id);
  expect([await ids('to-approve'), await ids('all'), await ids('approved')]).toEqual([[id], [id], []]);
  const page = await queue(desk.office, ANA, { tab: 'all', words: 'china' });
  expect(page).toMatchObject({ total: 1, counts: { mine: 1, 'to-approve': 1, all: 1, unassigned: 0 } });
  expect(page.people.get('ana')).toBe('ANA');
  expect((await queue(desk.office, ANA, { tab: 'all', words: 'peru' })).total).toBe(0);
});

test('an article is handed back by who has it, or by an editor', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  got(await take(desk.office, ANA, id));
  expect(await handBack(desk.office, person('mia'), id)).toMatchObject({ key: 'hand-back.not-yours', code: 403 });
  expect(await take(desk.office, VIC, id)).toMatchObject({ key: 'role.reviewer' });
  expect(got(await handBack(desk.office, EVA, id)).article.assignee).toBeNull();
  await submitted(desk, id);
  expect(await take(desk.office, ANA, id)).toMatchObject({ key: 'take.too-late' });
});
