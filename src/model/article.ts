import type { Document, Pair, Segment } from './document.js';

/** imported → in_review → submitted → approved; returned → in_review; purged is the end. */
export type ArticleState = 'imported' | 'in_review' | 'submitted' | 'returned' | 'approved' | 'purged';

/** Counts that the queue and the bars show; part of the projection. Noise pairs do not count. */
export interface Progress {
  readonly pairs: number;
  readonly seen: number;
  /** Open flags of tier `flag`. */
  readonly open: number;
  /** Open flags that block approval at the desk's limit. */
  readonly blocking: number;
  /** 0–1: share of the raw MT's words that still stand. */
  readonly untouched: number;
  /** Weighted sum of open flags (MQM weights 0, 1, 5, 25). */
  readonly risk: number;
}

/** One news item under review. */
export interface Article {
  readonly id: string;
  readonly desk: string;
  readonly sourceTitle: string | null;
  readonly targetTitle: string;
  readonly from: string | null;
  readonly to: string;
  /** ISO day or null. */
  readonly date: string | null;
  readonly engine: string | null;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly state: ArticleState;
  /** Raised by text, alignment and verdicts; not by seen, comments or leases. */
  readonly revision: number;
  /** Who has taken it, or null. */
  readonly assignee: string | null;
  readonly submittedBy: string | null;
  readonly createdBy: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly progress: Progress;
}

/** One side as imported: never changed, never re-segmented. */
export interface IntakeSide {
  readonly document: Document;
  readonly segments: readonly Segment[];
  /** SHA-256, hex, of `document.text`. */
  readonly hash: string;
  readonly fileName: string | null;
}

/** An imported pair of texts, immutable and hashed. */
export interface Intake {
  readonly id: string;
  readonly article: string;
  readonly source: IntakeSide | null;
  readonly target: IntakeSide;
  /** The alignment as the machine gave it. */
  readonly pairs: readonly Pair[];
  /** SHA-256, hex, over both sides' hashes and languages: finds the same import again. */
  readonly hash: string;
  readonly rectoVersion: string;
  readonly createdAt: number;
}
