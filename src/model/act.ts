import type { RichText, Side } from './document.js';
import type { Flag } from './flag.js';
import type { IgnoreReason, ReviewFlag, ReviewPair } from './review.js';

/** Where a correction's text came from. */
export type CorrectionOrigin = 'typed' | 'suggestion' | 'restored';

/** What stands in a pair after an act of realignment. */
export interface PairSides {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly text: RichText | null;
  /** See `ReviewPair.gap`. */
  readonly gap?: string;
}

/** What happened; the truth of an article is the list of these. Each carries all that replaying it needs. */
export type ActBody =
  /** The checks ran (again): the analysis' flags over the text as it stood. */
  | { readonly kind: 'checked'; readonly version: string; readonly flags: readonly Flag[] }
  | { readonly kind: 'taken' }
  | { readonly kind: 'handed-back' }
  | {
      readonly kind: 'corrected';
      readonly pair: string;
      /** `ReviewPair.revision` it was made against. */
      readonly revision: number;
      /** Null puts the raw MT back; an empty text deletes. */
      readonly text: RichText | null;
      readonly origin: CorrectionOrigin;
      /** Id of the flag whose suggestion was applied. */
      readonly flag: string | null;
    }
  | {
      readonly kind: 'settled';
      /** Key of the flag: equal places are settled together. */
      readonly key: string;
      readonly verdict: 'accepted' | 'ignored' | 'reopened';
      readonly reason: IgnoreReason | null;
      readonly note: string | null;
    }
  | { readonly kind: 'seen'; readonly pairs: readonly string[]; readonly how: 'rested' | 'read' }
  | { readonly kind: 'confirmed'; readonly pair: string; readonly revision: number }
  | { readonly kind: 'commented'; readonly id: string; readonly pair: string | null; readonly text: string }
  /** `pair` takes in the segments of `next`, which goes. */
  | { readonly kind: 'merged'; readonly pair: string; readonly next: string }
  /** `pair` keeps its target; its source goes to the new pair `other`. */
  | { readonly kind: 'unlinked'; readonly pair: string; readonly other: string }
  /** `pair` falls in two: it keeps the first half, the second one is the new pair `other`, behind it. */
  | {
      readonly kind: 'split';
      readonly pair: string;
      readonly other: string;
      readonly first: PairSides;
      readonly second: PairSides;
    }
  /** A segment of `pair` goes over to its neighbour `to`; a pair with nothing left goes. */
  | {
      readonly kind: 'moved';
      readonly pair: string;
      readonly to: string;
      readonly side: Side;
      readonly left: PairSides;
      readonly grown: PairSides;
    }
  /** The whole of `pair` stands behind `after` now (null: first). */
  | { readonly kind: 'placed'; readonly pair: string; readonly after: string | null }
  /** `pair`, which has no source, takes in the source of `source`, which has nothing else and goes. */
  | { readonly kind: 'linked'; readonly pair: string; readonly source: string }
  /** Noise put back into the text (or, restored: false, struck out again). */
  | { readonly kind: 'noise'; readonly pair: string; readonly restored: boolean }
  | { readonly kind: 'submitted'; readonly revision: number }
  | { readonly kind: 'returned'; readonly revision: number; readonly reason: string }
  | {
      readonly kind: 'approved';
      readonly revision: number;
      readonly edition: string;
      readonly hash: string;
      readonly override: string | null;
    }
  /** Takes back act `seq`: the pairs and flags it touched are put back as they were. */
  | {
      readonly kind: 'undone';
      readonly seq: number;
      /** Ids of pairs that go, and the pairs that come back, each with the id of the pair before it (null: first). */
      readonly removed: readonly string[];
      readonly pairs: readonly { readonly pair: ReviewPair; readonly after: string | null }[];
      readonly flags: readonly ReviewFlag[];
      /** Comments that return to the pair they were made on. */
      readonly comments: readonly { readonly id: string; readonly pair: string }[];
    }
  /** Texts and typed acts were removed by an administrator; the audit keeps the hashes. */
  | { readonly kind: 'purged'; readonly reason: string };

/** Acts that decide on the whole article: nothing before them is taken back. */
export const DECISION_KINDS = [
  'submitted',
  'returned',
  'approved',
  'purged',
] as const satisfies readonly ActBody['kind'][];

/** Acts that change what stands beside what, and nothing of the text. */
export const REALIGNING_KINDS = [
  'merged',
  'unlinked',
  'split',
  'moved',
  'placed',
  'linked',
] as const satisfies readonly ActBody['kind'][];

/** One entry of an article's append-only sequence. */
export interface Act {
  readonly article: string;
  readonly desk: string;
  /** 1, 2, 3 … within the article. */
  readonly seq: number;
  readonly at: number;
  /** User id; null for the machine. */
  readonly by: string | null;
  readonly body: ActBody;
}
