import type { AlignedArticle } from '../model/document.js';
import type { Flag } from '../model/flag.js';
import type { LearnedWords } from '../model/learned-words.js';
import type { Store } from '../store/store.js';
import type { LexiconOrder } from './gather-aids.js';
import type { InspectOrder, Inspection } from './inspect.js';
import type { Lesson } from './teach.js';

/** Runs the analysis: directly for the command line, in a worker for the web. */
export interface Inspector {
  /** Raw bytes of one or two sides → documents, segments, pairs, flags. Never throws for bad input. */
  readonly inspect: (order: InspectOrder, help: LexiconOrder) => Promise<Inspection>;
  /** Checks only, on an article as it stands now (never re-segments, never re-aligns). */
  readonly recheck: (article: AlignedArticle) => Promise<readonly Flag[]>;
  /** Gets ready to check an article soon, so that the first correction does not wait; asks for it only when not ready. Never rejects. */
  readonly warm: (article: () => AlignedArticle) => Promise<void>;
  /** What an approved article teaches about the words of its languages. */
  readonly learn: (lesson: Lesson, help: LexiconOrder) => Promise<LearnedWords>;
  readonly close: () => Promise<void>;
}

/** What the desk's functions work with; wired once in `main.ts`, replaced by fakes in tests. */
export interface Office {
  readonly store: Store;
  readonly inspector: Inspector;
  /** Folder of installed dictionaries; null: none are used. */
  readonly lexiconFolder: string | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Time-ordered text id (UUIDv7-like, made here). */
  readonly newId: () => string;
  readonly version: string;
}
