import type { LearnedPair } from '../lexicon/sum-learned.js';
import { refuse, type Refusal } from '../model/refusal.js';
import { mayActAs, type Actor } from '../model/user.js';
import { auditOf } from './audit-of.js';
import { learnedPairs } from './learned-lists.js';
import type { Office } from './office.js';

/** A pair of words that approved articles taught. */
export type TaughtPair = LearnedPair;

/** What the desk has learned of two languages from its approved articles, sorted by word. */
export async function exportLearned(
  office: Office,
  actor: Actor,
  from: string,
  to: string,
): Promise<readonly TaughtPair[] | Refusal> {
  const pairs = await learnedPairs(office.store, actor.desk, from, to);
  if (pairs.length > 0) return pairs;
  const languages = await office.store.learned.languages(actor.desk);
  if (languages.length === 0) return refuse('lexicon.nothing-learned', { from, to });
  const learned = languages.map(({ from: own, to: other }) => `${own}-${other}`).join(', ');
  return refuse('lexicon.nothing-learned-of', { from, to, learned });
}

/** Forgets what one article taught, as when its pairs were wrong; the audit chain says so. */
export async function forgetLearned(
  office: Office,
  actor: Actor,
  article: string,
): Promise<{ readonly article: string } | Refusal> {
  if (!mayActAs(actor.role, 'editor')) return refuse('role.editor', {}, 403);
  const audit = auditOf(office, actor, 'lexicon.forgotten', article, {});
  const forgotten = await office.store.learned.forget(actor.desk, article, audit);
  return forgotten ? { article } : refuse('lexicon.taught-nothing', { article }, 404);
}
