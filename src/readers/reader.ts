import type { Document } from '../model/document.js';
import type { Refusal } from '../model/refusal.js';
import type { Language } from '../languages/language.js';

/** What is known before a file is read. */
export interface ReadingHints {
  readonly fileName?: string;
  /** Media type as declared, with its charset parameter if any. */
  readonly mediaType?: string;
  /** Encoding named by the person (`--encoding`). */
  readonly encoding?: string;
  /** The article language when it is known; else the noise patterns of all languages apply. */
  readonly language?: Language;
}

/** Bytes → Document: one file format. */
export interface Reader {
  readonly id: string;
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** True when these first bytes look like this format. */
  readonly recognises: (head: Uint8Array) => boolean;
  /** Refuses what the person has to mend first; throws only when the machine is broken. */
  readonly read: (bytes: Uint8Array, hints: ReadingHints) => Promise<Document | Refusal>;
}
