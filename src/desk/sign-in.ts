import { createHash, randomBytes } from 'node:crypto';
import { refuse, type Refusal } from '../model/refusal.js';
import type { Actor, Session } from '../model/user.js';
import type { Credential } from '../store/store.js';
import { DEFAULT_DESK } from './console-actor.js';
import { foldName } from './fold-name.js';
import type { Office } from './office.js';
import { verifyPassword } from './password.js';
import { TooMany } from './queue-up.js';

const HOUR = 3_600_000;
const IDLE_MS = 12 * HOUR;
const LONGEST_MS = 7 * 24 * HOUR;
/** A session is marked as seen at most this often: reading a page should not write. */
const SEEN_EVERY_MS = 60_000;
const LONGEST_AGENT = 200;

/** What a person signs in with, and their browser's user agent as sent. */
export interface SignInOrder {
  readonly name: string;
  readonly password: string;
  readonly agent: string;
}

/** A signed-in person. */
export interface SignedIn {
  readonly actor: Actor;
  readonly session: Session;
}

/** Opens a session; the token is for the cookie and kept nowhere else. A wrong name and a wrong password are refused alike. */
export async function signIn(
  office: Office,
  { name, password, agent }: SignInOrder,
): Promise<(SignedIn & { token: string }) | Refusal> {
  const known = await office.store.users.byName(foldName(name));
  const right = await passwordIsRight(password, known);
  if (right === null) return refuse('sign-in.busy', {}, 429);
  if (!known || !right || known.user.disabled) {
    await record(office, known, 'sign-in.failed', known?.user.disabled ? { disabled: true } : {});
    return refuse('sign-in.wrong', {}, 403);
  }
  const token = randomBytes(32).toString('base64url');
  const session = newSession(office, known.user.id, token, agent);
  await office.store.users.openSession(session);
  await record(office, known, 'sign-in.succeeded', { session: session.id });
  const signedIn = await office.store.users.actor(session.tokenHash, office.now());
  return signedIn ? { ...signedIn, token } : refuse('sign-in.wrong', {}, 403);
}

/** Who holds this token, or null when nobody is (any longer) signed in with it; being asked keeps the session alive. */
export async function sessionOf(office: Office, token: string): Promise<SignedIn | null> {
  const now = office.now();
  const found = await office.store.users.actor(tokenHash(token), now);
  if (!found || now - found.session.seenAt < SEEN_EVERY_MS) return found;
  const expiresAt = expiry(now, found.session.createdAt);
  await office.store.users.touchSession(found.session.id, now, expiresAt);
  return { ...found, session: { ...found.session, seenAt: now, expiresAt } };
}

/** Ends the session of this token, if there is one. */
export async function signOut(office: Office, token: string): Promise<void> {
  const found = await office.store.users.actor(tokenHash(token), office.now());
  if (found) await office.store.users.endSession(found.actor.user.id, found.session.id);
}

/** Null when too many are signing in at once. */
async function passwordIsRight(password: string, known: Credential | null): Promise<boolean | null> {
  try {
    return await verifyPassword(password, known?.passwordHash ?? null);
  } catch (cause) {
    if (cause instanceof TooMany) return null;
    throw cause;
  }
}

function newSession(office: Office, user: string, token: string, agent: string): Session {
  const now = office.now();
  return {
    id: office.newId(),
    user,
    tokenHash: tokenHash(token),
    createdAt: now,
    seenAt: now,
    expiresAt: expiry(now, now),
    agent: agent.slice(0, LONGEST_AGENT),
  };
}

function expiry(now: number, createdAt: number): number {
  return Math.min(now + IDLE_MS, createdAt + LONGEST_MS);
}

function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** An unknown name is not written down: people type their password there. */
async function record(
  office: Office,
  known: Credential | null,
  action: 'sign-in.succeeded' | 'sign-in.failed',
  data: Readonly<Record<string, string | boolean>>,
): Promise<void> {
  await office.store.audit.append({
    desk: known?.desk ?? DEFAULT_DESK,
    at: office.now(),
    actor: action === 'sign-in.succeeded' ? (known?.user.id ?? null) : null,
    action,
    subject: known?.user.id ?? 'unknown',
    data,
  });
}
