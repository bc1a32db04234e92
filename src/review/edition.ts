import { REALIGNING_KINDS, type Act } from '../model/act.js';
import type { Edition, EditionFlag, EditionPair, EditionPerson } from '../model/edition.js';
import type { Review, ReviewFlag, ReviewPair } from '../model/review.js';
import { editionBlocks } from './edition-blocks.js';
import { editionHash } from './edition-hash.js';
import { isLeftOut, machineText, sourceText, textNow } from './pair-text.js';

/** What the review itself does not know about its approval. */
export interface EditionRecord {
  readonly id: string;
  readonly approvedBy: string;
  readonly approvedAt: number;
  readonly override: string | null;
  readonly rectoVersion: string;
  /** Display names by user id. */
  readonly people: ReadonlyMap<string, string>;
}

/** The approved text with the record of who answered for it, built from the review as it stands. */
export function editionOf(review: Review, acts: readonly Act[], record: EditionRecord): Edition {
  const { article, intake } = review;
  const person = (id: string): EditionPerson => ({ id, name: record.people.get(id) ?? id });
  const { blocks, leftOut } = editionBlocks(review);
  const { desk, revision, from, to, date, engine, externalId, url } = article;
  return {
    id: record.id,
    article: article.id,
    ...{ desk, revision, from, to, date, engine, externalId, url },
    title: (blocks.find(({ role }) => role === 'title') ?? blocks[0])?.text ?? '',
    blocks,
    leftOut,
    pairs: review.pairs.map((pair) => editionPair(review, pair)),
    flags: review.flags.map((flag) => editionFlag(flag, person)),
    comments: review.comments.map(({ pair, text, by, at }) => ({ pair, text, by: person(by), at })),
    reviewedBy: reviewers(acts).map(person),
    submittedBy: article.submittedBy === null ? null : person(article.submittedBy),
    approvedBy: person(record.approvedBy),
    approvedAt: record.approvedAt,
    override: record.override,
    sourceHash: intake.source?.hash ?? null,
    machineHash: intake.target.hash,
    hash: editionHash(blocks),
    rectoVersion: record.rectoVersion,
  };
}

function editionPair({ intake }: Review, pair: ReviewPair): EditionPair {
  return {
    id: pair.id,
    role: pair.role,
    source: sourceText(intake, pair).text,
    machine: machineText(intake, pair).text,
    final: isLeftOut(pair) ? '' : textNow(intake, pair).text,
    state: pair.state,
  };
}

function editionFlag(flag: ReviewFlag, person: (id: string) => EditionPerson): EditionFlag {
  const { key, check, category, severity, tier, pair, place, values, state, reason, note, settledBy } = flag;
  return {
    ...{ key, check, category, severity, tier, pair, values, state, reason, note },
    text: place.text,
    settledBy: settledBy === null ? null : person(settledBy),
  };
}

/** Everyone who corrected, confirmed or settled something or submitted it, in the order in which they began. */
function reviewers(acts: readonly Act[]): string[] {
  const kinds = new Set(['corrected', 'confirmed', 'settled', 'noise', 'submitted', ...REALIGNING_KINDS]);
  return [...new Set(acts.flatMap(({ by, body }) => (by !== null && kinds.has(body.kind) ? [by] : [])))];
}
