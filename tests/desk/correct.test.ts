import { expect, test } from 'vitest';
import { comment } from '../../src/desk/comment.js';
import { confirm } from '../../src/desk/confirm.js';
import { applySuggestion, correct } from '../../src/desk/correct.js';
import { merge } from '../../src/desk/merge.js';
import { restore } from '../../src/desk/restore.js';
import { settle } from '../../src/desk/settle.js';
import { undo } from '../../src/desk/undo.js';
import { unlink } from '../../src/desk/unlink.js';
import { setNoise } from '../../src/desk/noise.js';
import { replay } from '../../src/review/apply.js';
import { ANA, deskOffice, EVA, got, imported, type DeskOffice } from './desk-office.js';

const typed = (text: string, revision = 1) => ({ pair: 'p2', revision, text, origin: 'typed' as const });

async function expectReplay({ store }: DeskOffice, id: string): Promise<void> {
  const stored = got(await store.articles.review('default', id));
  expect(replay(stored.article, stored.intake, await store.articles.acts('default', id))).toEqual(stored);
}

test('a correction is checked again in the same step', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  const review = got(await correct(desk.office, ANA, id, typed('Wang came to Budapest.')));
  expect(desk.ran.checks).toBe(1);
  expect(review.flags).toMatchObject([{ state: 'fixed' }]);
  expect(review.article.progress).toMatchObject({ open: 0, risk: 0, seen: 1 });
  const kinds = (await desk.store.articles.acts('default', id)).map(({ body }) => body.kind);
  expect(kinds).toEqual(['checked', 'corrected', 'checked']);
  await expectReplay(desk, id);
});

test('looking and talking run no checks', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  got(await comment(desk.office, ANA, id, { pair: 'p2', text: 'Vang?' }));
  got(await confirm(desk.office, ANA, id, { pair: 'p2', revision: 1 }));
  got(await settle(desk.office, ANA, id, { flag: 'f1', verdict: 'ignored', reason: 'house-style' }));
  expect(desk.ran.checks).toBe(0);
  await expectReplay(desk, id);
});

test('who is second decides anew: another pair goes through, the same pair is a conflict', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  desk.store.rival = () => correct(desk.office, EVA, id, { ...typed('They met.'), pair: 'p3' });
  const review = got(await correct(desk.office, ANA, id, typed('Wang came.')));
  expect(review.pairs.slice(1, 3).map(({ text }) => text?.text)).toEqual(['Wang came.', 'They met.']);
  desk.store.rival = () => correct(desk.office, EVA, id, typed('Wang arrived.', 2));
  expect(await correct(desk.office, ANA, id, typed('Wang was there.', 2))).toMatchObject({
    ...{ key: 'correct.conflict', code: 409 },
    values: { mine: 'Wang was there.', theirs: 'Wang arrived.', revision: 3 },
  });
  await expectReplay(desk, id);
});

test('an article that is never still is said to be busy', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  let count = 0;
  const rival = async (): Promise<void> => {
    if (count > 6) return;
    const text = `remark ${String((count += 1))}`;
    await comment(desk.office, EVA, id, { pair: null, text });
    desk.store.rival = rival;
  };
  desk.store.rival = rival;
  expect(await correct(desk.office, ANA, id, typed('Wang.'))).toMatchObject({ key: 'article.busy', code: 409 });
});

test('every act goes through the desk and leaves a projection that its acts explain', async () => {
  const desk = deskOffice();
  const { office } = desk;
  const id = await imported(desk);
  got(await applySuggestion(office, ANA, id, { flag: 'f1', index: 0 }));
  got(await restore(office, ANA, id, { pair: 'p2', revision: 2 }));
  got(await merge(office, ANA, id, { pair: 'p2', revision: 3, other: { pair: 'p3', revision: 1 } }));
  got(await unlink(office, ANA, id, { pair: 'p6', revision: 1 }));
  got(await setNoise(office, ANA, id, { pair: 'p5', restored: true }));
  const undone = got(await undo(office, ANA, id));
  expect(undone.pairs.find(({ id: pair }) => pair === 'p5')?.restored).toBe(false);
  got(await undo(office, ANA, id));
  const back = got(await undo(office, ANA, id));
  expect(back.pairs.map(({ id: pair }) => pair)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
  await expectReplay(desk, id);
});

test('undo is refused when somebody else changed the same pair since', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  got(await correct(desk.office, ANA, id, typed('Wang came.')));
  got(await correct(desk.office, EVA, id, typed('Wang arrived.', 2)));
  expect(await undo(desk.office, ANA, id)).toMatchObject({
    key: 'undo.changed-since',
    code: 409,
    values: { first: 2 },
  });
  got(await undo(desk.office, EVA, id));
  expect(got(await undo(desk.office, ANA, id)).pairs[1]?.text).toBeNull();
  expect(await undo(desk.office, ANA, id)).toMatchObject({ key: 'undo.nothing' });
});

test('an unknown article and one of another desk are not there', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  expect(await correct(desk.office, ANA, 'nope', typed('x'))).toMatchObject({ key: 'article.gone', code: 404 });
  expect(await correct(desk.office, { ...ANA, desk: 'other' }, id, typed('x'))).toMatchObject({ code: 404 });
});
