import type { Selectable } from 'kysely';
import type { Comment, Decision, Review, ReviewFlag, ReviewPair } from '../model/review.js';
import type { CommentTable, DecisionTable, FlagTable, PairTable } from './tables.js';

/** A column's value. */
export type Cell = string | number | null;

/** One kind of rows that a review's projection consists of. */
export interface Part<T, Row> {
  readonly table: 'pair' | 'flag' | 'comment' | 'decision';
  readonly of: (review: Review) => readonly T[];
  /** Unique within the article. */
  readonly id: (item: T, position: number) => string;
  /** The part's own columns, `data` included. */
  readonly columns: (item: T) => Readonly<Record<string, Cell>>;
  readonly item: (row: Row) => T;
}

/** Pairs. */
export const PAIRS: Part<ReviewPair, Selectable<PairTable>> = {
  table: 'pair',
  of: ({ pairs }) => pairs,
  id: ({ id }) => id,
  columns: ({ id: _, state, revision, ...rest }) => ({ state, revision, data: JSON.stringify(rest) }),
  item: ({ id, state, revision, data }) => ({ ...JSON.parse(data), id, state, revision }) as ReviewPair,
};

/** Flags. */
export const FLAGS: Part<ReviewFlag, Selectable<FlagTable>> = {
  table: 'flag',
  of: ({ flags }) => flags,
  id: ({ id }) => id,
  columns: ({ id: _, key, check, category, severity, tier, pair, state, reason, settledBy, settledAt, ...rest }) => ({
    key,
    check_id: check,
    category,
    severity,
    tier,
    pair_id: pair,
    state,
    reason,
    settled_by: settledBy,
    settled_at: settledAt,
    data: JSON.stringify(rest),
  }),
  item: (row) =>
    ({
      ...JSON.parse(row.data),
      id: row.id,
      key: row.key,
      check: row.check_id,
      category: row.category,
      severity: row.severity,
      tier: row.tier,
      pair: row.pair_id,
      state: row.state,
      reason: row.reason,
      settledBy: row.settled_by,
      settledAt: row.settled_at,
    }) as ReviewFlag,
};

/** Comments. */
export const COMMENTS: Part<Comment, Selectable<CommentTable>> = {
  table: 'comment',
  of: ({ comments }) => comments,
  id: ({ id }) => id,
  columns: ({ id: _, pair, by, at, ...rest }) => ({ pair_id: pair, by_user: by, at, data: JSON.stringify(rest) }),
  item: ({ id, pair_id, by_user, at, data }) =>
    ({ ...JSON.parse(data), id, pair: pair_id, by: by_user, at }) as Comment,
};

/** Decisions; only ever added at the end, or taken back there. */
export const DECISIONS: Part<Decision, Selectable<DecisionTable>> = {
  table: 'decision',
  of: ({ decisions }) => decisions,
  id: (_, position) => String(position),
  columns: ({ kind, by, at, revision, edition, ...rest }) => ({
    kind,
    by_user: by,
    at,
    revision,
    edition_id: edition,
    data: JSON.stringify(rest),
  }),
  item: ({ kind, by_user, at, revision, edition_id, data }) =>
    ({ ...JSON.parse(data), kind, by: by_user, at, revision, edition: edition_id }) as Decision,
};
