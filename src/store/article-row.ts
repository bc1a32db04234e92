import type { Selectable } from 'kysely';
import type { Article, ArticleState } from '../model/article.js';
import type { Review } from '../model/review.js';
import { fold } from './fold.js';
import type { ArticleTable } from './tables.js';

/** A review's article as its row, with what the review itself keeps there. */
export function articleRow(review: Review): ArticleTable {
  const {
    article,
    intake,
    seq,
    pairs: _pairs,
    flags: _flags,
    comments: _comments,
    decisions: _decisions,
    ...own
  } = review;
  const { id, desk, revision, state, from, to, assignee, createdAt, updatedAt, ...rest } = article;
  return {
    id,
    desk_id: desk,
    seq,
    revision,
    state,
    from_language: from,
    to_language: to,
    assignee,
    created_at: createdAt,
    updated_at: updatedAt,
    risk: rest.progress.risk,
    intake_hash: state === 'purged' ? null : intake.hash,
    folded: fold(`${rest.sourceTitle ?? ''} ${rest.targetTitle}`),
    data: JSON.stringify(rest),
    review_data: JSON.stringify(own),
  };
}

/** The article of a row. */
export function articleOf(row: Selectable<ArticleTable>): Article {
  return {
    ...(JSON.parse(row.data) as Omit<Article, 'id'>),
    id: row.id,
    desk: row.desk_id,
    revision: row.revision,
    state: row.state as ArticleState,
    from: row.from_language,
    to: row.to_language,
    assignee: row.assignee,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
