import type { Article, Intake } from './article.js';
import type { Pair, RichText } from './document.js';
import type { Flag } from './flag.js';

/** untouched → seen → confirmed | corrected. */
export type PairState = 'untouched' | 'seen' | 'confirmed' | 'corrected';

/** A pair under review: the alignment as it stands now, and the text as it stands now. */
export interface ReviewPair extends Pair {
  /** Number of the target block it stands in; where its text goes when it is corrected or inserted. */
  readonly block: number;
  /** The correction in force; null while the MT stands; an empty text is a deletion. */
  readonly text: RichText | null;
  /** A correction that was split goes on in the same block: what stands between its first part and this one. */
  readonly gap?: string;
  /** Raised by every change of text or alignment; a change names the one it was made against. */
  readonly revision: number;
  readonly state: PairState;
  /** Noise that a person put back into the text. */
  readonly restored: boolean;
  /** Users who confirmed, corrected, settled, rested on it or read its paragraph since its text last changed. */
  readonly seenBy: readonly string[];
}

/** open → fixed | accepted | ignored | lapsed. */
export type FlagState = 'open' | 'fixed' | 'accepted' | 'ignored' | 'lapsed';

/** Reasons for ignoring a flag (design §6). */
export const IGNORE_REASONS = [
  'correct-as-is',
  'name-spelling-accepted',
  'house-style',
  'source-error',
  'intentional-rewording',
  'duplicate',
  'check-wrong',
  'other',
] as const;

/** Why a flag was ignored. */
export type IgnoreReason = (typeof IGNORE_REASONS)[number];

/** A flag with what became of it. */
export interface ReviewFlag extends Flag {
  readonly state: FlagState;
  readonly reason: IgnoreReason | null;
  readonly note: string | null;
  readonly settledBy: string | null;
  readonly settledAt: number | null;
}

/** True while a person still has to look at it: open, shown, and more than a neutral remark (noise is struck through already). */
export function isOpenDoubt({ state, tier, severity }: ReviewFlag): boolean {
  return state === 'open' && tier === 'flag' && severity !== 'neutral';
}

/** A remark on a pair, or on the article when `pair` is null. */
export interface Comment {
  readonly id: string;
  readonly pair: string | null;
  readonly text: string;
  readonly by: string;
  readonly at: number;
}

/** A submit, return or approval. */
export interface Decision {
  readonly kind: 'submitted' | 'returned' | 'approved';
  readonly by: string;
  readonly at: number;
  /** The article's revision it was made on. */
  readonly revision: number;
  readonly reason: string | null;
  readonly edition: string | null;
  readonly override: boolean;
}

/** The whole of one article as it stands now: the projection of its acts over its intake. */
export interface Review {
  readonly article: Article;
  readonly intake: Intake;
  /** In the order of the target; unmatched source stands after its neighbour. */
  readonly pairs: readonly ReviewPair[];
  readonly flags: readonly ReviewFlag[];
  readonly comments: readonly Comment[];
  readonly decisions: readonly Decision[];
  /** Sequence number of the last act in here. */
  readonly seq: number;
  /** Users who ever made a correction to this intake, reverted or not (four eyes). */
  readonly correctors: readonly string[];
  /** Pairs whose text a correction changed since the checks last ran; absent (and never stored) once they have. */
  readonly unchecked?: readonly string[];
}
