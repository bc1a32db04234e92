import type { NewAuditEvent } from '../model/audit.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import { mayActAs, type Actor, type User, type UserRole } from '../model/user.js';
import type { Credential, Membership } from '../store/store.js';
import { foldName } from './fold-name.js';
import type { Office } from './office.js';
import { hashPassword, verifyPassword } from './password.js';
import { passwordFault } from './password-rules.js';

const LONGEST_NAME = 100;

/** A person to be added. */
export interface NewUser {
  readonly name: string;
  readonly displayName: string;
  readonly role: UserRole;
  readonly password: string;
}

/** A new password; whoever changes their own names the one they have, and may keep the session they are in. */
export interface NewPassword {
  readonly name: string;
  readonly password: string;
  readonly current?: string;
  readonly keepSession?: string;
}

/** Adds a person to the actor's desk; for administrators. */
export async function addUser(
  office: Office,
  actor: Actor,
  { name, displayName, role, password }: NewUser,
): Promise<User | Refusal> {
  if (!mayActAs(actor.role, 'admin')) return refuse('user.not-allowed', {}, 403);
  const user = {
    id: office.newId(),
    name: foldName(name),
    displayName: displayName.trim(),
    disabled: false,
    locale: null,
  };
  const fault = nameFault(user) ?? passwordFault(password, user.name, user.displayName);
  if (fault) return fault;
  const audit = auditOf(office, actor, 'user.added', user.id, { role });
  const added = await office.store.users.add(user, await hashPassword(password), actor.desk, role, audit);
  return added ? user : refuse('user.name-taken', { name: user.name }, 409);
}

/** Everyone who may sign in at the actor's desk, by name; for administrators. */
export async function listUsers(office: Office, actor: Actor): Promise<Membership[] | Refusal> {
  if (!mayActAs(actor.role, 'admin')) return refuse('user.not-allowed', {}, 403);
  return office.store.users.list(actor.desk);
}

/** Sets one's own password, or (administrators) anybody's at the desk; ends that person's other sessions. */
export async function setPassword(office: Office, actor: Actor, order: NewPassword): Promise<User | Refusal> {
  const known = await colleague(office, actor, order.name);
  if (isRefusal(known)) return known;
  const { user, passwordHash } = known;
  const own = user.id === actor.user.id;
  if (own && !(await verifyPassword(order.current ?? '', passwordHash))) return refuse('user.current-password');
  const fault = passwordFault(order.password, user.name, user.displayName);
  if (fault) return fault;
  const audit = auditOf(office, actor, 'user.password-set', user.id, {});
  const keep = own ? (order.keepSession ?? null) : null;
  await office.store.users.setPassword(user.id, await hashPassword(order.password), audit, keep);
  return user;
}

/** Disables (every session ends) or enables a person of the desk; for administrators, and never themselves. */
export async function disableUser(
  office: Office,
  actor: Actor,
  { name, disabled }: { readonly name: string; readonly disabled: boolean },
): Promise<User | Refusal> {
  if (!mayActAs(actor.role, 'admin')) return refuse('user.not-allowed', {}, 403);
  const known = await colleague(office, actor, name);
  if (isRefusal(known)) return known;
  const { user } = known;
  if (user.id === actor.user.id) return refuse('user.disable-self');
  const audit = auditOf(office, actor, disabled ? 'user.disabled' : 'user.enabled', user.id, {});
  await office.store.users.disable(user.id, disabled, audit);
  return { ...user, disabled };
}

/** Sets the locale of the actor's own screens, a BCP 47 tag. */
export async function setLocale(office: Office, actor: Actor, locale: string): Promise<User> {
  await office.store.users.setLocale(actor.user.id, locale);
  return { ...actor.user, locale };
}

/** The person by that name: anybody of the desk for an administrator, else only the actor. */
async function colleague(office: Office, actor: Actor, name: string): Promise<Credential | Refusal> {
  const folded = foldName(name);
  if (folded !== actor.user.name && !mayActAs(actor.role, 'admin')) return refuse('user.not-allowed', {}, 403);
  const known = await office.store.users.byName(folded);
  return known?.desk === actor.desk ? known : refuse('user.unknown', { name: folded }, 404);
}

/** A name is one line of visible characters; a sign-in name has no white space. */
function nameFault({ name, displayName }: User): Refusal | null {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}\p{M}._@+-]*$/u.test(name) || name.length > LONGEST_NAME)
    return refuse('user.name-odd', { name, most: LONGEST_NAME });
  if (!/^[^\p{C}]+$/u.test(displayName) || displayName.length > LONGEST_NAME)
    return refuse('user.display-name-odd', { most: LONGEST_NAME });
  return null;
}

function auditOf(
  office: Office,
  actor: Actor,
  action: string,
  subject: string,
  data: Readonly<Record<string, string>>,
): NewAuditEvent {
  return { desk: actor.desk, at: office.now(), actor: actor.user.id, action, subject, data };
}
