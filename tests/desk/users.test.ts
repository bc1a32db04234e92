import { afterAll, beforeAll, expect, test } from 'vitest';
import { consoleActor, DEFAULT_DESK } from '../../src/desk/console-actor.js';
import { verifyPassword } from '../../src/desk/password.js';
import { addUser, disableUser, listUsers, setLocale, setPassword, type NewUser } from '../../src/desk/users.js';
import { isRefusal } from '../../src/model/refusal.js';
import type { Actor, User, UserRole } from '../../src/model/user.js';
import { sampleOffice, type SampleOffice } from '../suites/sample-office.js';

const PASSWORD = 'facing pages';

let sample: SampleOffice;
beforeAll(async () => {
  sample = await sampleOffice();
});
afterAll(() => sample.close());

let names = 0;
const add = async (change: Partial<NewUser> = {}, by: Actor = consoleActor): Promise<ReturnType<typeof addUser>> => {
  names += 1;
  const name = `person${String(names)}`;
  return addUser(sample.office, by, { name, displayName: 'A Person', role: 'reviewer', password: PASSWORD, ...change });
};
const added = async (role: UserRole = 'reviewer'): Promise<{ user: User; actor: Actor }> => {
  const user = await add({ role });
  if (isRefusal(user)) throw new Error(user.key);
  return { user, actor: { user, desk: DEFAULT_DESK, role } };
};
const hashOf = async ({ name }: User): Promise<string> =>
  (await sample.office.store.users.byName(name))?.passwordHash ?? '';
const lastAudit = async (): Promise<unknown> => (await sample.office.store.audit.list(DEFAULT_DESK, 0, 1000)).at(-1);

test('an added person is listed, may sign in with the password, and is in the audit', async () => {
  const user = await add({ name: ' Ana ', displayName: ' Ana Petrović ', role: 'editor' });
  expect(user).toMatchObject({ name: 'ana', displayName: 'Ana Petrović', disabled: false });
  expect(await listUsers(sample.office, consoleActor)).toContainEqual({ user, desk: DEFAULT_DESK, role: 'editor' });
  expect(await verifyPassword(PASSWORD, await hashOf(user as User))).toBe(true);
  expect(await lastAudit()).toMatchObject({ action: 'user.added', actor: 'console', data: { role: 'editor' } });
  expect(await add({ name: 'ANA' })).toMatchObject({ key: 'user.name-taken', code: 409 });
});

test.each<[string, Partial<NewUser>, string]>([
  ['a name with a space', { name: 'ana maria' }, 'user.name-odd'],
  ['an empty name', { name: ' ' }, 'user.name-odd'],
  ['a name that looks like an option', { name: '--role' }, 'user.name-odd'],
  ['a line break in the name in the record', { displayName: 'Ana\nadmin' }, 'user.display-name-odd'],
  ['NUL in it', { displayName: 'Ana\u0000' }, 'user.display-name-odd'],
  ['no name in the record', { displayName: '' }, 'user.display-name-odd'],
  ['a short password', { password: 'short' }, 'user.password-short'],
  ['the name as password', { name: 'aleksandra.p', password: 'aleksandra.p' }, 'user.password-simple'],
])('%s is refused', async (_, change, key) => {
  expect(await add(change)).toMatchObject({ refused: true, key, code: 422 });
});

test.each<UserRole>(['viewer', 'reviewer', 'editor'])('a %s manages nobody', async (role) => {
  const { actor } = await added(role);
  const { user } = await added();
  const refusal = { key: 'user.not-allowed', code: 403 };
  expect(await add({}, actor)).toMatchObject(refusal);
  expect(await listUsers(sample.office, actor)).toMatchObject(refusal);
  expect(await disableUser(sample.office, actor, { name: user.name, disabled: true })).toMatchObject(refusal);
  expect(await setPassword(sample.office, actor, { name: user.name, password: 'second pages' })).toMatchObject(refusal);
});

test('an administrator sets another one’s password; their sessions end', async () => {
  const { user } = await added();
  const session = { id: user.id, user: user.id, tokenHash: user.id, createdAt: 1, seenAt: 1, expiresAt: 9, agent: '' };
  await sample.office.store.users.openSession(session);
  expect(isRefusal(await setPassword(sample.office, consoleActor, { name: user.name, password: 'a second one' }))).toBe(
    false,
  );
  expect(await verifyPassword('a second one', await hashOf(user))).toBe(true);
  expect(await sample.office.store.users.actor(session.tokenHash, 2)).toBeNull();
  expect(await lastAudit()).toMatchObject({ action: 'user.password-set', subject: user.id });
});

test('one’s own password needs the present one, and keeps the session one is in', async () => {
  const { user, actor } = await added();
  const open = (id: string): Promise<void> =>
    sample.office.store.users.openSession({
      id,
      user: user.id,
      tokenHash: id,
      createdAt: 1,
      seenAt: 1,
      expiresAt: 9,
      agent: '',
    });
  await open('here');
  await open('there');
  const order = { name: user.name, password: 'a second one', keepSession: 'here' };
  expect(await setPassword(sample.office, actor, order)).toMatchObject({ key: 'user.current-password' });
  expect(await setPassword(sample.office, actor, { ...order, current: 'wrong' })).toMatchObject({ refused: true });
  expect(await setPassword(sample.office, actor, { ...order, current: PASSWORD })).toMatchObject({ id: user.id });
  expect((await sample.office.store.users.sessions(user.id, 2)).map(({ id }) => id)).toEqual(['here']);
});

test('who is disabled stays listed; nobody disables themselves; an unknown name is said', async () => {
  const { user, actor } = await added('admin');
  expect(await disableUser(sample.office, actor, { name: user.name, disabled: true })).toMatchObject({
    key: 'user.disable-self',
  });
  expect(await disableUser(sample.office, consoleActor, { name: user.name, disabled: true })).toMatchObject({
    disabled: true,
  });
  expect(await lastAudit()).toMatchObject({ action: 'user.disabled', subject: user.id });
  expect(await listUsers(sample.office, consoleActor)).toContainEqual(
    expect.objectContaining({ user: { ...user, disabled: true } }),
  );
  expect(await disableUser(sample.office, consoleActor, { name: 'nobody', disabled: true })).toMatchObject({
    key: 'user.unknown',
    code: 404,
  });
});

test('everybody chooses the locale of their own screens', async () => {
  const { user, actor } = await added('viewer');
  expect(await setLocale(sample.office, actor, 'sr-Latn')).toMatchObject({ locale: 'sr-Latn' });
  expect((await sample.office.store.users.byId(user.id))?.locale).toBe('sr-Latn');
});
