/** Desks; `audit_seq` and `audit_hash` are the end of the chain, moved in the transaction that adds a link. */
export interface DeskTable {
  id: string;
  audit_seq: number;
  audit_hash: string;
}

/** People; `desk_id` is the desk that added them and that they sign in at. */
export interface AccountTable {
  id: string;
  desk_id: string;
  name: string;
  /** JSON text: names are typed. */
  display_name: string;
  disabled: number;
  locale: string | null;
  password_hash: string;
}

/** Who has which role at which desk. */
export interface MembershipTable {
  desk_id: string;
  account_id: string;
  role: string;
}

/** Signed-in browsers. */
export interface SessionTable {
  id: string;
  desk_id: string;
  account_id: string;
  token_hash: string;
  created_at: number;
  seen_at: number;
  expires_at: number;
  /** JSON text: sent by the browser. */
  agent: string;
}

/** Articles: `data` holds what is only read, the other columns what is searched and sorted by. */
export interface ArticleTable {
  id: string;
  desk_id: string;
  /** Sequence number of its last act. */
  seq: number;
  revision: number;
  state: string;
  from_language: string | null;
  to_language: string;
  assignee: string | null;
  created_at: number;
  updated_at: number;
  /** Copy of `progress.risk`. */
  risk: number;
  /** Copy of the intake's hash; null once purged, so that the texts may come again. */
  intake_hash: string | null;
  /** Both headlines, folded. */
  folded: string;
  /** JSON of the rest of Article. */
  data: string;
  /** JSON of what the review has beside its article, its intake and its parts (who corrected …). */
  review_data: string;
}

/** Both texts as imported, JSON in `data`. */
export interface IntakeTable {
  id: string;
  desk_id: string;
  article_id: string;
  created_at: number;
  data: string;
}

/** Acts, append-only: the truth. */
export interface ActTable {
  desk_id: string;
  article_id: string;
  seq: number;
  at: number;
  by_user: string | null;
  kind: string;
  /** JSON of ActBody. */
  data: string;
}

/** What every part of a review's projection has. */
export interface PartColumns {
  desk_id: string;
  article_id: string;
  id: string;
  position: number;
  /** JSON of what the other columns do not hold. */
  data: string;
}

/** Pairs as they stand. */
export interface PairTable extends PartColumns {
  state: string;
  revision: number;
}

/** Flags as they stand. */
export interface FlagTable extends PartColumns {
  key: string;
  check_id: string;
  category: string;
  severity: string;
  tier: string;
  pair_id: string;
  state: string;
  reason: string | null;
  settled_by: string | null;
  settled_at: number | null;
}

/** Remarks. */
export interface CommentTable extends PartColumns {
  pair_id: string | null;
  by_user: string;
  at: number;
}

/** Submits, returns and approvals; their id is their position. */
export interface DecisionTable extends PartColumns {
  kind: string;
  by_user: string;
  at: number;
  revision: number;
  edition_id: string | null;
}

/** Approved texts, JSON in `data`. */
export interface EditionTable {
  id: string;
  desk_id: string;
  article_id: string;
  revision: number;
  approved_at: number;
  hash: string;
  data: string;
}

/** What publishing systems will be told. */
export interface OutboxEventTable {
  id: string;
  desk_id: string;
  at: number;
  type: string;
  article_id: string;
  edition_id: string | null;
}

/** The tamper-evident chain of each desk. */
export interface AuditEventTable {
  desk_id: string;
  seq: number;
  at: number;
  actor: string | null;
  action: string;
  subject: string;
  /** JSON of hashes and ids. */
  data: string;
  prev_hash: string;
  hash: string;
}

/** What approved articles taught about words; one row an article, JSON in `data`. */
export interface LearnedWordsTable {
  desk_id: string;
  article_id: string;
  from_language: string;
  to_language: string;
  learned_at: number;
  data: string;
}

/** A desk's own rules for sentences; `language` is empty for those of every language. */
export interface DeskRulesTable {
  desk_id: string;
  language: string;
  /** JSON text: a file's name. */
  name: string;
  hash: string;
  at: number;
  replaces: number;
  /** JSON of SegmentRules. */
  rules: string;
}

/** Every table by its name, as the newest migration leaves it. */
export interface Tables {
  desk: DeskTable;
  account: AccountTable;
  membership: MembershipTable;
  session: SessionTable;
  article: ArticleTable;
  intake: IntakeTable;
  act: ActTable;
  pair: PairTable;
  flag: FlagTable;
  comment: CommentTable;
  decision: DecisionTable;
  edition: EditionTable;
  outbox_event: OutboxEventTable;
  audit_event: AuditEventTable;
  learned_words: LearnedWordsTable;
  desk_rules: DeskRulesTable;
}
