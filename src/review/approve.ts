import { refuse, type Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import { mayActAs, type Actor } from '../model/user.js';
import { blocking, unseen, type Blame } from './decide.js';
import { needs } from './gate.js';
import { tidiedText } from './tidied.js';

/** Why an article may not be approved; a key of the refusals. */
export interface Obstacle extends Blame {
  /** True when an administrator may approve all the same, with a reason. Four eyes are never given up. */
  readonly overridable: boolean;
}

/** What an editor approves. */
export interface ApproveOrder {
  /** The article's revision that was read. */
  readonly revision: number;
  /** An administrator's reason for approving in spite of what stands in the way. */
  readonly override?: string | null | undefined;
}

/** Everything that stands between this person and the approval (design §4.7). */
export function obstacles(review: Review, who: Actor): readonly Obstacle[] {
  const stranger = needs(review, who, 'editor');
  if (stranger) return [firm(stranger)];
  if (review.article.state === 'approved') return [firm({ key: 'approve.already', values: {} })];
  const soft = [...unsubmitted(review), ...unseen(review, 'approve.unseen'), ...blocking(review, 'approve.blocking')];
  return [...ownWork(review, who).map(firm), ...soft.map((blame) => ({ ...blame, overridable: true }))];
}

/** The override to be recorded (null: none was needed), or why it may not be approved. */
export function approve(
  review: Review,
  who: Actor,
  order: ApproveOrder,
): { readonly override: string | null } | Refusal {
  const stranger = needs(review, who, 'editor');
  if (stranger) return stranger;
  if (order.revision !== review.article.revision) return refuse('approve.stale', {}, 412);
  const inTheWay = obstacles(review, who);
  const worst = inTheWay.find(({ overridable }) => !overridable) ?? inTheWay[0];
  if (!worst) return { override: null };
  const reason = tidiedText(order.override ?? '').trim();
  const mayGoOn = worst.overridable && mayActAs(who.role, 'admin') && reason !== '';
  return mayGoOn ? { override: reason } : refusal(worst, who, order);
}

function refusal(worst: Obstacle, who: Actor, { override }: ApproveOrder): Refusal {
  const { key, values, overridable } = worst;
  if (!overridable) return refuse(key, values, key.startsWith('approve.own') ? 403 : 422);
  if (override === undefined || override === null) return refuse(key, values);
  return mayActAs(who.role, 'admin') ? refuse('override.reason') : refuse('override.role', {}, 403);
}

/** Four eyes: who submitted it or made any correction to this intake, taken back or not, does not approve it. */
function ownWork(review: Review, who: Actor): Blame[] {
  if (review.article.submittedBy === who.user.id) return [{ key: 'approve.own-submission', values: {} }];
  if (review.correctors.includes(who.user.id)) return [{ key: 'approve.own-correction', values: {} }];
  return [];
}

function unsubmitted({ article }: Review): Blame[] {
  return article.state === 'submitted' ? [] : [{ key: 'approve.not-submitted', values: {} }];
}

function firm({ key, values }: Blame): Obstacle {
  return { key, values, overridable: false };
}
