import { afterAll, beforeAll, expect, test } from 'vitest';
import { consoleActor, DEFAULT_DESK } from '../../src/desk/console-actor.js';
import { sessionOf, signIn, signOut, type SignedIn } from '../../src/desk/sign-in.js';
import { endOtherSessions, endSession, listSessions } from '../../src/desk/sessions.js';
import { addUser, disableUser } from '../../src/desk/users.js';
import type { AuditEvent } from '../../src/model/audit.js';
import { isRefusal } from '../../src/model/refusal.js';
import { sampleOffice, type SampleOffice } from '../suites/sample-office.js';

const HOUR = 3_600_000;
const PASSWORD = 'facing pages';

let sample: SampleOffice;
beforeAll(async () => {
  sample = await sampleOffice();
  for (const name of ['ana', 'marko'])
    await addUser(sample.office, consoleActor, { name, displayName: name, role: 'editor', password: PASSWORD });
});
afterAll(() => sample.close());

const attempt = (name: string, password = PASSWORD): ReturnType<typeof signIn> =>
  signIn(sample.office, { name, password, agent: 'Browser '.repeat(100) });
const signedIn = async (name: string): Promise<SignedIn & { token: string }> => {
  const result = await attempt(name);
  if (isRefusal(result)) throw new Error(result.key);
  return result;
};
const lastAudit = async (): Promise<AuditEvent | undefined> =>
  (await sample.office.store.audit.list(DEFAULT_DESK, 0, 1000)).at(-1);

test('a token leads back to the person, and is kept nowhere', async () => {
  const { token, actor, session } = await signedIn(' ANA ');
  expect(actor).toMatchObject({ user: { name: 'ana' }, role: 'editor', desk: DEFAULT_DESK });
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(session.agent).toHaveLength(200);
  expect(await sessionOf(sample.office, token)).toEqual({ actor, session });
  expect(JSON.stringify(session)).not.toContain(token);
  expect(await lastAudit()).toMatchObject({ action: 'sign-in.succeeded', actor: actor.user.id });
});

test('a wrong name and a wrong password are refused alike, and neither is written down', async () => {
  const wrongPassword = await attempt('ana', 'wrong pages!');
  expect(await lastAudit()).toMatchObject({ action: 'sign-in.failed', actor: null });
  expect((await lastAudit())?.subject).not.toBe('unknown');
  const wrongName = await attempt('typed-secret');
  expect(wrongName).toEqual(wrongPassword);
  expect(wrongName).toMatchObject({ key: 'sign-in.wrong', code: 403 });
  expect(await lastAudit()).toMatchObject({ action: 'sign-in.failed', subject: 'unknown' });
  const written = JSON.stringify(await sample.office.store.audit.list(DEFAULT_DESK, 0, 1000));
  expect(written).not.toMatch(/typed-secret|pages/);
});

test('a session ends after twelve idle hours; being used keeps it alive', async () => {
  const { token } = await signedIn('ana');
  sample.clock.now += 11 * HOUR;
  expect((await sessionOf(sample.office, token))?.session.seenAt).toBe(sample.clock.now);
  sample.clock.now += 11 * HOUR;
  expect(await sessionOf(sample.office, token)).not.toBeNull();
  sample.clock.now += 12 * HOUR;
  expect(await sessionOf(sample.office, token)).toBeNull();
});

test('a session ends after seven days, however much it is used', async () => {
  const { token } = await signedIn('ana');
  for (let hours = 0; hours < 7 * 24 - 10; hours += 10) {
    expect(await sessionOf(sample.office, token)).not.toBeNull();
    sample.clock.now += 10 * HOUR;
  }
  expect(await sessionOf(sample.office, token)).not.toBeNull();
  sample.clock.now += 9 * HOUR;
  expect(await sessionOf(sample.office, token)).toBeNull();
});

test('a page read twice within a minute writes nothing', async () => {
  const { token, session } = await signedIn('ana');
  sample.clock.now += 59_000;
  expect((await sessionOf(sample.office, token))?.session.seenAt).toBe(session.seenAt);
  sample.clock.now += 1_000;
  expect((await sessionOf(sample.office, token))?.session.seenAt).toBe(sample.clock.now);
});

test('who signs out is out, and nobody else', async () => {
  const [one, two] = [await signedIn('ana'), await signedIn('ana')];
  await signOut(sample.office, one.token);
  await signOut(sample.office, 'no token');
  expect(await sessionOf(sample.office, one.token)).toBeNull();
  expect(await sessionOf(sample.office, two.token)).not.toBeNull();
});

test('one’s own sessions are listed and ended, another one’s are not', async () => {
  const [one, two, three] = [await signedIn('marko'), await signedIn('marko'), await signedIn('marko')];
  const stranger = await signedIn('ana');
  expect(await listSessions(sample.office, one.actor)).toHaveLength(3);
  expect(await endSession(sample.office, stranger.actor, one.session.id)).toMatchObject({
    key: 'session.gone',
    code: 404,
  });
  expect(await endSession(sample.office, one.actor, two.session.id)).toEqual({ ended: two.session.id });
  await endOtherSessions(sample.office, one.actor, one.session.id);
  expect((await listSessions(sample.office, one.actor)).map(({ id }) => id)).toEqual([one.session.id]);
  expect(await sessionOf(sample.office, three.token)).toBeNull();
  expect(await sessionOf(sample.office, stranger.token)).not.toBeNull();
});

test('who is disabled is out at once and does not come in', async () => {
  const { token } = await signedIn('marko');
  await disableUser(sample.office, consoleActor, { name: 'marko', disabled: true });
  expect(await sessionOf(sample.office, token)).toBeNull();
  expect(await attempt('marko')).toMatchObject({ key: 'sign-in.wrong' });
  await disableUser(sample.office, consoleActor, { name: 'marko', disabled: false });
  expect(isRefusal(await attempt('marko'))).toBe(false);
});

test('a crowd at the door is told to come back instead of being let in slowly', async () => {
  const crowd = await Promise.all(Array.from({ length: 24 }, () => attempt('nobody')));
  const told = crowd.map((result) => (isRefusal(result) ? result.code : 0));
  expect(told.filter((code) => code === 429)).toHaveLength(6);
  expect(told.filter((code) => code === 403)).toHaveLength(18);
}, 60_000);
