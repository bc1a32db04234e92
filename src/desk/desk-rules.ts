import { sha256 } from '../model/audit-hash.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import type { DeskRules } from '../model/segment-rules.js';
import { mayActAs, type Actor } from '../model/user.js';
import { ownRulesFor } from '../segment/own-rules.js';
import { readSrx } from '../segment/read-srx.js';
import { auditOf } from './audit-of.js';
import type { Office } from './office.js';

/** An SRX file to be kept as the desk's own rules. */
export interface NewDeskRules {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** The only language that they shall be for, or null: every one that the file names. */
  readonly language: string | null;
  readonly replaces: boolean;
}

/** Keeps an SRX file's rules for the articles that come from now on, in the place of what the desk had for the same language; for administrators. */
export async function importRules(
  office: Office,
  actor: Actor,
  { bytes, name, language, replaces }: NewDeskRules,
): Promise<DeskRules | Refusal> {
  if (!mayActAs(actor.role, 'admin')) return refuse('role.admin', {}, 403);
  const rules = await readSrx(bytes);
  if (isRefusal(rules)) return rules;
  if (language !== null && !ownRulesFor({ rules, replaces }, language)) return refuse('srx.none-for', { language });
  const hash = sha256(JSON.stringify(rules));
  const kept = { rules, replaces, language, name, hash, at: office.now() };
  const audit = auditOf(office, actor, 'rules.imported', language ?? '*', { hash, replaces });
  await office.store.rules.put(actor.desk, kept, audit);
  return kept;
}

/** The desk's own rules. */
export async function listRules(office: Office, actor: Actor): Promise<readonly DeskRules[] | Refusal> {
  if (!mayActAs(actor.role, 'admin')) return refuse('role.admin', {}, 403);
  return office.store.rules.list(actor.desk);
}

/** Removes the desk's own rules for a language, or (null) those for every language; for administrators. */
export async function removeRules(
  office: Office,
  actor: Actor,
  language: string | null,
): Promise<{ readonly removed: true } | Refusal> {
  if (!mayActAs(actor.role, 'admin')) return refuse('role.admin', {}, 403);
  const audit = auditOf(office, actor, 'rules.removed', language ?? '*', {});
  const removed = await office.store.rules.remove(actor.desk, language, audit);
  return removed ? { removed } : refuse('srx.none', {}, 404);
}
