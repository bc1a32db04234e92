import type { ActBody } from '../model/act.js';
import { refuse, type Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import { mayActAs, type Actor } from '../model/user.js';
import { needs } from './gate.js';

/** Takes an article on, also from somebody else. */
export function take(review: Review, who: Actor): readonly ActBody[] | Refusal {
  const stranger = needs(review, who, 'reviewer');
  if (stranger) return stranger;
  const { state, assignee } = review.article;
  if (state === 'submitted' || state === 'approved') return refuse('take.too-late');
  return assignee === who.user.id && state === 'in_review' ? [] : [{ kind: 'taken' }];
}

/** Hands an article back to the desk. */
export function handBack(review: Review, who: Actor): readonly ActBody[] | Refusal {
  const stranger = needs(review, who, 'reviewer');
  if (stranger) return stranger;
  const { assignee } = review.article;
  if (assignee === null) return [];
  if (assignee !== who.user.id && !mayActAs(who.role, 'editor')) return refuse('hand-back.not-yours', {}, 403);
  return [{ kind: 'handed-back' }];
}
