import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../src/desk/new-id.js';
import { verifyChain } from '../../src/model/audit-hash.js';
import type { Session, User } from '../../src/model/user.js';
import { openDatabase, type DatabasePlace } from '../../src/store/open-database.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { audit, AWKWARD, DESK } from './sample-review.js';

/** People, sessions and the chain. */
export function userCases(newPlace: () => Promise<DatabasePlace>): void {
  let place: DatabasePlace;
  let store: Store;
  beforeAll(async () => {
    place = await newPlace();
    store = await openStore(place);
  });
  afterAll(() => store.close());

  const person = async (change: Partial<User> = {}): Promise<User> => {
    const id = newId();
    const user = { id, name: `n-${id}`, displayName: `Ana ${AWKWARD}`, disabled: false, locale: null, ...change };
    expect(await store.users.add(user, 'hash', DESK, 'editor', audit('user.added', id, null))).toBe(true);
    return user;
  };
  const session = async (user: User, change: Partial<Session> = {}): Promise<Session> => {
    const id = newId();
    const opened = {
      id,
      user: user.id,
      tokenHash: `h-${id}`,
      createdAt: 10,
      seenAt: 10,
      expiresAt: 100,
      agent: AWKWARD,
    };
    await store.users.openSession({ ...opened, ...change });
    return { ...opened, ...change };
  };

  test('a person is found by name and by id, with the role at the desk', async () => {
    const user = await person({ locale: 'sr-Latn' });
    expect(await store.users.byName(user.name)).toEqual({ user, passwordHash: 'hash', desk: DESK });
    expect(await store.users.byId(user.id)).toEqual(user);
    expect(await store.users.list(DESK)).toContainEqual({ user, desk: DESK, role: 'editor' });
    expect(await store.users.list('other')).toEqual([]);
    expect(await store.users.byName('nobody')).toBeNull();
    expect(await store.users.byId('nobody')).toBeNull();
  });

  test('a name is given once, and the refusal leaves no trace', async () => {
    const user = await person();
    const entries = (await store.audit.list(DESK, 0, 1000)).length;
    const twin = { ...user, id: newId() };
    expect(await store.users.add(twin, 'other', DESK, 'admin', audit('user.added', twin.id, null))).toBe(false);
    expect(await store.users.byId(twin.id)).toBeNull();
    expect(await store.audit.list(DESK, 0, 1000)).toHaveLength(entries);
  });

  test('a fault does not spoil what comes after it', async () => {
    const user = await person();
    const sameId = { ...user, name: newId() };
    await expect(store.users.add(sameId, 'hash', DESK, 'admin', audit('user.added', user.id, null))).rejects.toThrow();
    const next = await person();
    expect(await store.users.byId(next.id)).toEqual(next);
    expect(await store.users.byName(sameId.name)).toBeNull();
  });

  test('a session leads to its actor until it expires', async () => {
    const user = await person();
    const opened = await session(user);
    const actor = { user, desk: DESK, role: 'editor' };
    expect(await store.users.actor(opened.tokenHash, 99)).toEqual({ actor, session: opened });
    expect(await store.users.actor(opened.tokenHash, 100)).toBeNull();
    expect(await store.users.actor('unknown', 20)).toBeNull();
    await store.users.touchSession(opened.id, 50, 150);
    expect((await store.users.actor(opened.tokenHash, 140))?.session).toEqual({
      ...opened,
      seenAt: 50,
      expiresAt: 150,
    });
  });

  test('sessions are listed, ended by their owner only, and forgotten when expired', async () => {
    const user = await person();
    const stranger = await person();
    const [old, one, two] = [
      await session(user, { expiresAt: 11 }),
      await session(user, { createdAt: 9, seenAt: 20 }),
      await session(user, { createdAt: 9, seenAt: 30 }),
    ];
    expect((await store.users.sessions(user.id, 50)).map(({ id }) => id)).toEqual([two.id, one.id]);
    expect(await store.users.endSession(stranger.id, one.id)).toBe(false);
    expect(await store.users.endSession(user.id, one.id)).toBe(true);
    expect(await store.users.endSession(user.id, one.id)).toBe(false);
    const three = await session(user, { createdAt: 40 });
    expect((await store.users.sessions(user.id, 0)).map(({ id }) => id)).not.toContain(old.id);
    await store.users.endOtherSessions(user.id, three.id);
    expect((await store.users.sessions(user.id, 50)).map(({ id }) => id)).toEqual([three.id]);
  });

  test('who is disabled is signed out, and may come back', async () => {
    const user = await person();
    const opened = await session(user);
    await store.users.disable(user.id, true, audit('user.disabled', user.id, 'u9'));
    expect(await store.users.actor(opened.tokenHash, 20)).toBeNull();
    expect((await store.users.byId(user.id))?.disabled).toBe(true);
    const slipped = await session(user);
    expect(await store.users.actor(slipped.tokenHash, 20)).toBeNull();
    await store.users.disable(user.id, false, audit('user.enabled', user.id, 'u9'));
    expect(await store.users.actor(opened.tokenHash, 20)).toBeNull();
    expect((await store.users.byId(user.id))?.disabled).toBe(false);
  });

  test('a new password ends every session but the one to keep', async () => {
    const user = await person();
    const [kept, ended] = [await session(user), await session(user)];
    await store.users.setPassword(user.id, 'new', audit('user.password-set', user.id, user.id), kept.id);
    expect((await store.users.byName(user.name))?.passwordHash).toBe('new');
    expect(await store.users.actor(kept.tokenHash, 20)).not.toBeNull();
    expect(await store.users.actor(ended.tokenHash, 20)).toBeNull();
    await store.users.setPassword(user.id, 'newer', audit('user.password-set', user.id, 'u9'));
    expect(await store.users.actor(kept.tokenHash, 20)).toBeNull();
  });

  test('a locale is kept', async () => {
    const user = await person();
    await store.users.setLocale(user.id, 'sr-Latn');
    expect((await store.users.byId(user.id))?.locale).toBe('sr-Latn');
  });

  test('the chain grows link by link and comes in pages', async () => {
    const before = (await store.audit.list(DESK, 0, 1000)).length;
    const event = { ...audit('thing.done', 'it', 'u1'), data: { b: AWKWARD, a: 1.5, none: null, own: false } };
    const link = await store.audit.append(event);
    expect(link).toMatchObject({ ...event, seq: before + 1 });
    expect(await store.audit.list(DESK, before, 10)).toEqual([link]);
    expect((await store.audit.list(DESK, 0, 2)).map(({ seq }) => seq)).toEqual([1, 2]);
    expect(verifyChain(await store.audit.list(DESK, 0, 1000))).toEqual({ ok: true, brokenAt: null });
  });

  test('a link changed behind the store’s back is noticed', async () => {
    const link = await store.audit.append(audit('thing.done', 'it', 'u1'));
    const db = await openDatabase(place);
    await db.updateTable('audit_event').set({ actor: 'somebody else' }).where('seq', '=', link.seq).execute();
    expect(verifyChain(await store.audit.list(DESK, 0, 1000)).brokenAt).toBe(link.seq);
    await db.updateTable('audit_event').set({ actor: 'u1' }).where('seq', '=', link.seq).execute();
    await db.destroy();
    expect(verifyChain(await store.audit.list(DESK, 0, 1000)).ok).toBe(true);
  });

  test('an event of an unknown desk is a fault of the program', async () => {
    await expect(store.audit.append({ ...audit('x', 'y', null), desk: 'nowhere' })).rejects.toThrow();
  });
}
