import type { ActBody } from '../model/act.js';
import { refuse, type Refusal } from '../model/refusal.js';
import { IGNORE_REASONS, type IgnoreReason, type Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import { mayChange } from './gate.js';
import { isGone } from './reconcile.js';
import { tidiedText } from './tidied.js';

/** A verdict on a flag and on every equal one. */
export interface SettleOrder {
  readonly flag: string;
  readonly verdict: 'accepted' | 'ignored' | 'reopened';
  /** Needed for `ignored`. */
  readonly reason?: IgnoreReason | null | undefined;
  /** Needed for the reason `other`. */
  readonly note?: string | null | undefined;
}

const LONGEST_NOTE = 2000;

/** Refuses an "ignored" without a reason and a flag that is no longer there. */
export function settle(review: Review, who: Actor, order: SettleOrder): readonly ActBody[] | Refusal {
  const locked = mayChange(review, who);
  if (locked) return locked;
  const flag = review.flags.find(({ id }) => id === order.flag);
  if (!flag || isGone(flag)) return refuse('flag.gone', {}, 409);
  const reason = order.verdict === 'ignored' ? (order.reason ?? null) : null;
  const note = (tidiedText(order.note ?? '').trim() || null) ?? null;
  if (order.verdict === 'ignored' && !IGNORE_REASONS.some((known) => known === reason)) return refuse('settle.reason');
  if (reason === 'other' && note === null) return refuse('settle.note');
  if (note !== null && note.length > LONGEST_NOTE) return refuse('note.too-long', { longest: LONGEST_NOTE });
  const state = order.verdict === 'reopened' ? 'open' : order.verdict;
  if (flag.state === state && flag.reason === reason && flag.note === note) return [];
  return [{ kind: 'settled', key: flag.key, verdict: order.verdict, reason, note: state === 'open' ? null : note }];
}
