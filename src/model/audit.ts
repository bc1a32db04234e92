/** One link of a desk's tamper-evident chain. */
export interface AuditEvent {
  readonly desk: string;
  /** 1, 2, 3 … within the desk. */
  readonly seq: number;
  readonly at: number;
  readonly actor: string | null;
  /** `article.imported`, `article.approved`, `article.purged`, `user.added` … */
  readonly action: string;
  readonly subject: string;
  /** Hashes and ids; never article text. */
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
  readonly prevHash: string;
  /** SHA-256, hex, over the canonical JSON of all fields above. */
  readonly hash: string;
}

/** What the store needs to write one: it adds seq and hashes inside the transaction. */
export type NewAuditEvent = Omit<AuditEvent, 'seq' | 'prevHash' | 'hash'>;

/** Something a publishing system will want to hear, written with the decision. */
export interface OutboxEvent {
  readonly id: string;
  readonly desk: string;
  readonly at: number;
  readonly type: 'article.approved' | 'article.returned' | 'article.updated';
  readonly article: string;
  readonly edition: string | null;
}
