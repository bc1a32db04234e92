import type { Role, RichText } from './document.js';
import type { MessageValues, Severity, Tier } from './flag.js';
import type { FlagState, PairState } from './review.js';

/** A paragraph of the approved text. */
export interface EditionBlock extends RichText {
  readonly role: Role;
}

/** A person in the record. */
export interface EditionPerson {
  readonly id: string;
  readonly name: string;
}

/** One pair as it went out: source, raw MT and final text. */
export interface EditionPair {
  readonly id: string;
  readonly role: Role;
  readonly source: string;
  readonly machine: string;
  readonly final: string;
  readonly state: PairState;
}

/** One flag and what became of it. */
export interface EditionFlag {
  readonly key: string;
  readonly check: string;
  readonly category: string;
  readonly severity: Severity;
  readonly tier: Tier;
  readonly pair: string;
  readonly text: string;
  readonly values: MessageValues;
  readonly state: FlagState;
  readonly reason: string | null;
  readonly note: string | null;
  readonly settledBy: EditionPerson | null;
}

/** The approved text, immutable and hashed, with the record of who answered for it. */
export interface Edition {
  readonly id: string;
  readonly desk: string;
  readonly article: string;
  readonly revision: number;
  readonly from: string | null;
  readonly to: string;
  readonly date: string | null;
  readonly engine: string | null;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly title: string;
  readonly blocks: readonly EditionBlock[];
  /** Noise that stayed out. */
  readonly leftOut: readonly EditionBlock[];
  readonly pairs: readonly EditionPair[];
  readonly flags: readonly EditionFlag[];
  readonly comments: readonly {
    readonly pair: string | null;
    readonly text: string;
    readonly by: EditionPerson;
    readonly at: number;
  }[];
  /** Everyone who corrected, confirmed or settled something. */
  readonly reviewedBy: readonly EditionPerson[];
  readonly submittedBy: EditionPerson | null;
  readonly approvedBy: EditionPerson;
  readonly approvedAt: number;
  /** The administrator's reason when a rule was overridden. */
  readonly override: string | null;
  readonly sourceHash: string | null;
  readonly machineHash: string;
  /** SHA-256, hex, over the blocks' roles and texts (`review/edition-hash`). */
  readonly hash: string;
  readonly rectoVersion: string;
}
