import { expect, test } from 'vitest';
import { importRules, listRules, removeRules } from '../../src/desk/desk-rules.js';
import { directInspector } from '../../src/desk/direct-inspector.js';
import type { InspectOrder } from '../../src/desk/inspect.js';
import { preview, receive } from '../../src/desk/receive.js';
import { isRefusal } from '../../src/model/refusal.js';
import { HOUSE_RULES, rule, srx } from '../segment/srx-examples.js';
import { ADM, ANA, deskOffice, DETAILS, EVA, got } from './desk-office.js';

const file = (text: string, language: string | null = null, replaces = false) => ({
  ...{ bytes: Buffer.from(text), name: 'house.srx', language, replaces },
});

const ORDER: InspectOrder = {
  source: null,
  target: {
    ...{ bytes: Buffer.from('Trains stop at the Rly. Junction all day. Nobody knows why.') },
    ...{ fileName: 'mt.txt', mediaType: 'text/plain', encoding: null },
  },
  ...{ from: 'cnr', to: 'en', date: null },
};

async function cutAtDesk(desk: ReturnType<typeof deskOffice>): Promise<string[]> {
  const inspected = await preview({ ...desk.office, inspector: directInspector() }, ANA, ORDER);
  if (isRefusal(inspected)) throw new Error(inspected.key);
  return inspected.target.segments.map(({ text }) => text);
}

test('rules that an administrator imports cut the next preview, and no longer once they are removed', async () => {
  const desk = deskOffice();
  const plain = await cutAtDesk(desk);
  expect(plain).toEqual(['Trains stop at the Rly.', 'Junction all day.', 'Nobody knows why.']);
  got(await importRules(desk.office, ADM, file(HOUSE_RULES)));
  expect(await cutAtDesk(desk)).toEqual(['Trains stop at the Rly. Junction all day.', 'Nobody knows why.']);
  expect(await removeRules(desk.office, ADM, null)).toEqual({ removed: true });
  expect(await cutAtDesk(desk)).toEqual(plain);
  expect(desk.store.chain.map(({ action, subject }) => [action, subject])).toEqual([
    ['rules.imported', '*'],
    ['rules.removed', '*'],
  ]);
});

test('rules for one language stand before those for all', async () => {
  const desk = deskOffice();
  got(await importRules(desk.office, ADM, file(HOUSE_RULES)));
  got(await importRules(desk.office, ADM, file(srx({ A: rule('yes', 'the', '\\s') }, [['en', 'A']]), 'en', true)));
  expect(await cutAtDesk(desk)).toEqual(['Trains stop at the', 'Rly. Junction all day. Nobody knows why.']);
});

test('an article that is on the desk already keeps its segments', async () => {
  const desk = deskOffice();
  const office = { ...desk.office, inspector: directInspector() };
  const received = await receive(office, ANA, ORDER, DETAILS);
  if (isRefusal(received)) throw new Error(received.key);
  const { article } = received;
  const before = got(await desk.store.articles.review('default', article)).intake;
  got(await importRules(desk.office, ADM, file(HOUSE_RULES)));
  expect(got(await desk.store.articles.review('default', article)).intake).toEqual(before);
});

test('what is no good is refused before it is kept', async () => {
  const desk = deskOffice();
  expect(await importRules(desk.office, ADM, file('words'))).toMatchObject({ key: 'srx.no-xml' });
  expect(await importRules(desk.office, ADM, file(srx({ A: rule('no', 'a', '') }, [['de', 'A']]), 'hu'))).toMatchObject(
    {
      ...{ key: 'srx.none-for', values: { language: 'hu' } },
    },
  );
  expect(await removeRules(desk.office, ADM, 'hu')).toMatchObject({ key: 'srx.none', code: 404 });
  expect(await listRules(desk.office, ADM)).toEqual([]);
  expect(desk.store.chain).toEqual([]);
});

test('only an administrator sees or changes them', async () => {
  const { office } = deskOffice();
  const denied = { key: 'role.admin', code: 403 };
  expect(await importRules(office, EVA, file(HOUSE_RULES))).toMatchObject(denied);
  expect(await listRules(office, EVA)).toMatchObject(denied);
  expect(await removeRules(office, EVA, null)).toMatchObject(denied);
});
