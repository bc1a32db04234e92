import type { Act } from '../model/act.js';
import type { Article, ArticleState, Intake } from '../model/article.js';
import type { AuditEvent, NewAuditEvent, OutboxEvent } from '../model/audit.js';
import type { Edition } from '../model/edition.js';
import type { LearnedArticle } from '../model/learned-words.js';
import type { Review } from '../model/review.js';
import type { DeskRules } from '../model/segment-rules.js';
import type { Actor, Session, User, UserRole } from '../model/user.js';

/** A new article with its first projection (acts: one `checked`). */
export interface NewArticle {
  readonly review: Review;
  readonly acts: readonly Act[];
  readonly audit: NewAuditEvent;
}

/** One step of an article: acts, the projection before and after, and what goes with a decision; all or nothing. */
export interface Commit {
  readonly before: Review;
  readonly after: Review;
  /** Their `seq` follow `before.seq` without a gap. */
  readonly acts: readonly Act[];
  readonly audit: readonly NewAuditEvent[];
  readonly edition: Edition | null;
  readonly outbox: readonly OutboxEvent[];
  /** What an approval teaches; takes the place of what the article taught before. */
  readonly learned?: LearnedArticle | null;
}

/** Filters of the queue; every field narrows. */
export interface QueueQuery {
  readonly desk: string;
  readonly states?: readonly ArticleState[];
  readonly assignee?: string | null;
  readonly from?: string;
  readonly to?: string;
  /** Words looked for in both headlines, in any order, script and case; each must begin or lie within a word. */
  readonly words?: string;
  readonly order: 'updated' | 'created' | 'risk';
  readonly limit: number;
  readonly offset: number;
}

/** Articles: acts are the truth, the projection is written in the same transaction. */
export interface ArticleStore {
  /** False when the desk already has an article with the same intake hash (see byIntakeHash); nothing is written then. */
  readonly add: (article: NewArticle) => Promise<boolean>;
  /** The projection as stored, or null. */
  readonly review: (desk: string, article: string) => Promise<Review | null>;
  /** False when another act came first (`before.seq` is no longer the last): load and decide again. */
  readonly commit: (commit: Commit) => Promise<boolean>;
  readonly acts: (desk: string, article: string) => Promise<Act[]>;
  /** One person's acts and everybody's decisions, in their order: what this person may take back is among them. */
  readonly actsBy: (desk: string, article: string, user: string) => Promise<Act[]>;
  readonly intake: (desk: string, article: string) => Promise<Intake | null>;
  readonly queue: (query: QueueQuery) => Promise<{ articles: Article[]; total: number }>;
  /** How many articles of a desk stand in each state, and how many of them `assignee` has. */
  readonly counts: (desk: string, assignee: string) => Promise<Record<ArticleState | 'mine' | 'unassigned', number>>;
  /** The article that brought the same texts, or null; a purged one does not count. */
  readonly byIntakeHash: (desk: string, hash: string) => Promise<string | null>;
  /** Editions of an article, newest first. */
  readonly editions: (desk: string, article: string) => Promise<Edition[]>;
  readonly edition: (desk: string, id: string) => Promise<Edition | null>;
  /**
   * Removes texts, earlier acts, flags, comments, learned words and editions' texts; `after` is the emptied projection, its intake replaces
   * the stored one. False when another act came first (`act.seq` is no longer the next): load and decide again.
   */
  readonly purge: (after: Review, act: Act, audit: NewAuditEvent) => Promise<boolean>;
  /** Replaces the stored projection by `review` (rebuilt from the acts); false when another act came meanwhile. */
  readonly rebuild: (review: Review) => Promise<boolean>;
}

/** A user with what the sign-in needs. */
export interface Credential {
  readonly user: User;
  readonly passwordHash: string;
  /** The desk they sign in at. */
  readonly desk: string;
}

/** A user as the administration lists them. */
export interface Membership {
  readonly user: User;
  readonly desk: string;
  readonly role: UserRole;
}

/** People, their roles and their sessions. */
export interface UserStore {
  /** False when the name is taken. */
  readonly add: (
    user: User,
    passwordHash: string,
    desk: string,
    role: UserRole,
    audit: NewAuditEvent,
  ) => Promise<boolean>;
  readonly list: (desk: string) => Promise<Membership[]>;
  readonly byName: (name: string) => Promise<Credential | null>;
  readonly byId: (id: string) => Promise<User | null>;
  /** Also ends every session but `keepSession`. */
  readonly setPassword: (
    user: string,
    passwordHash: string,
    audit: NewAuditEvent,
    keepSession?: string | null,
  ) => Promise<void>;
  /** Also ends every session. */
  readonly disable: (user: string, disabled: boolean, audit: NewAuditEvent) => Promise<void>;
  readonly setLocale: (user: string, locale: string) => Promise<void>;
  /** Also forgets that person's expired sessions. */
  readonly openSession: (session: Session) => Promise<void>;
  /** The actor of a live session (not expired, user not disabled), or null. */
  readonly actor: (tokenHash: string, now: number) => Promise<{ actor: Actor; session: Session } | null>;
  readonly touchSession: (id: string, seenAt: number, expiresAt: number) => Promise<void>;
  readonly sessions: (user: string, now: number) => Promise<Session[]>;
  /** Ends one session of that user (false when it was not theirs), or all but `except`. */
  readonly endSession: (user: string, id: string) => Promise<boolean>;
  readonly endOtherSessions: (user: string, except: string) => Promise<void>;
}

/** The tamper-evident chain. */
export interface AuditStore {
  readonly append: (event: NewAuditEvent) => Promise<AuditEvent>;
  readonly list: (desk: string, afterSeq: number, limit: number) => Promise<AuditEvent[]>;
  /** What the desk itself remembers of its last link: shows a chain whose end was cut off. */
  readonly head: (desk: string) => Promise<{ readonly seq: number; readonly hash: string }>;
}

/** Two languages that a desk has learned words of. */
export interface LearnedLanguages {
  readonly from: string;
  readonly to: string;
  readonly articles: number;
  /** When the newest of them was approved. */
  readonly newest: number;
}

/** What approved articles taught about the words of their languages. */
export interface LearnedStore {
  readonly languages: (desk: string) => Promise<LearnedLanguages[]>;
  /** Newest first. */
  readonly list: (desk: string, from: string, to: string, limit: number, offset: number) => Promise<LearnedArticle[]>;
  /** False when the article taught nothing. */
  readonly forget: (desk: string, article: string, audit: NewAuditEvent) => Promise<boolean>;
}

/** A desk's own rules for sentences: one set for every language, and one for each that has its own. */
export interface DeskRulesStore {
  readonly list: (desk: string) => Promise<DeskRules[]>;
  /** Replaces what the desk had for the same language. */
  readonly put: (desk: string, rules: DeskRules, audit: NewAuditEvent) => Promise<void>;
  /** False when there were none; nothing is written then. */
  readonly remove: (desk: string, language: string | null, audit: NewAuditEvent) => Promise<boolean>;
}

/** Everything that lasts: one contract, one suite, two databases. */
export interface Store {
  readonly articles: ArticleStore;
  readonly users: UserStore;
  readonly audit: AuditStore;
  readonly learned: LearnedStore;
  readonly rules: DeskRulesStore;
  /** True when the database answers and every migration has run. */
  readonly ready: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}
