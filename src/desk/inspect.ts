import type { Document, Pair, Role, Segment } from '../model/document.js';
import type { Flag } from '../model/flag.js';
import type { Refusal } from '../model/refusal.js';

/** One side's bytes and what is said about them. */
export interface SideOrder {
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly encoding: string | null;
  /** Roles that a person changed in the preview, by block number. */
  readonly roles?: Readonly<Record<number, Role>>;
}

/** What to inspect. */
export interface InspectOrder {
  readonly source: SideOrder | null;
  readonly target: SideOrder;
  /** BCP 47, or null: detect. */
  readonly from: string | null;
  readonly to: string | null;
  readonly date: string | null;
}

/** A thing the person should be told about a result that is still good. */
export interface Notice {
  /** Key of `notices.json`. */
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** An article read, segmented, aligned and checked. */
export interface Inspected {
  readonly refused: false;
  readonly from: string | null;
  readonly to: string;
  /** True where the language was detected rather than given. */
  readonly detected: { readonly from: boolean; readonly to: boolean };
  readonly date: string | null;
  readonly source: { readonly document: Document; readonly segments: readonly Segment[] } | null;
  readonly target: { readonly document: Document; readonly segments: readonly Segment[] };
  readonly pairs: readonly Pair[];
  readonly flags: readonly Flag[];
  readonly suspicion: Readonly<Record<string, number>>;
  readonly notices: readonly Notice[];
}

/** The result, or what the person has to mend first. */
export type Inspection = Inspected | Refusal;
