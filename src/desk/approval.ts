import type { Review, ReviewFlag, ReviewPair } from '../model/review.js';
import { mayActAs, type Actor } from '../model/user.js';
import { obstacles, type Obstacle } from '../review/approve.js';
import * as changes from '../review/changes.js';
import { editionBlocks } from '../review/edition-blocks.js';
import type { EditionBlock } from '../model/edition.js';
import { blockingFlags, unseenPairs } from '../review/progress.js';

/** What an editor must know before answering for an article. */
export interface Approval {
  /** Why this person may not approve, as keys of the refusals; empty when nothing stands in the way. */
  readonly obstacles: readonly Obstacle[];
  /** True when this person may approve in spite of the obstacles, with a reason. */
  readonly mayOverride: boolean;
  readonly mayReturn: boolean;
  readonly unseen: readonly ReviewPair[];
  readonly blocking: readonly ReviewFlag[];
  /** Verdicts "ignored", with their reasons. */
  readonly ignored: readonly ReviewFlag[];
  /** The text as it would go out, and the noise that would stay behind. */
  readonly blocks: readonly EditionBlock[];
  readonly leftOut: readonly EditionBlock[];
}

/** What became of one pair's machine translation. */
export type PairChange = changes.PairChange;

/** What stands between this person and the approval, and what they would answer for. */
export function approvalOf(review: Review, actor: Actor): Approval {
  const inTheWay = obstacles(review, actor);
  const soft = inTheWay.length > 0 && inTheWay.every(({ overridable }) => overridable);
  return {
    obstacles: inTheWay,
    mayOverride: soft && mayActAs(actor.role, 'admin'),
    mayReturn: review.article.state === 'submitted' && mayActAs(actor.role, 'editor'),
    unseen: unseenPairs(review),
    blocking: blockingFlags(review),
    ignored: review.flags.filter(({ state }) => state === 'ignored'),
    ...editionBlocks(review),
  };
}

/** Every change between the machine translation and the text as it stands. */
export function changesOf(review: Review): readonly PairChange[] {
  return changes.changesOf(review);
}

/** A word diff of two texts: kept and deleted make the one before, kept and inserted the one after. */
export function textChanges(before: string, after: string, tag: string): readonly changes.Change[] {
  return changes.textChanges(before, after, tag);
}
