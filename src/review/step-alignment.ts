import type { ActBody } from '../model/act.js';
import type { Comment, Review, ReviewFlag, ReviewPair } from '../model/review.js';
import { blockOfPair } from './insertion-block.js';
import { textNow } from './pair-text.js';
import { mergedPair, unlinkedPairs } from './realigned.js';
import { sameRichText } from './rich-text.js';

type Body<K extends ActBody['kind']> = Extract<ActBody, { readonly kind: K }>;

/** A pair takes in the one after it; what was said of that one follows. */
export function merged(review: Review, { pair, next }: Body<'merged'>): Review {
  const first = review.pairs.find(({ id }) => id === pair);
  const second = review.pairs.find(({ id }) => id === next);
  if (!first || !second) return review;
  const whole = mergedPair(review, first, second);
  const pairs = review.pairs.flatMap((known) => (known.id === pair ? whole : known.id === next ? [] : known));
  return { ...review, pairs, ...reanchored(review, new Map([[next, pair]])) };
}

/** A pair keeps its target; its source becomes a pair of its own, after the pair of the source before it. */
export function unlinked(review: Review, { pair, other }: Body<'unlinked'>): Review {
  const known = review.pairs.find(({ id }) => id === pair);
  if (!known || review.pairs.some(({ id }) => id === other)) return review;
  const { kept, freed } = unlinkedPairs(known, other);
  const rest = review.pairs.map((item) => (item.id === pair ? kept : item));
  const at = placeOfSource(review, rest, freed);
  const pairs = rest.toSpliced(at, 0, freed);
  const block = blockOfPair(review.intake, pairs, at);
  const flags = review.flags.map((flag) =>
    flag.pair === pair && flag.place.side === 'source' ? { ...flag, pair: other } : flag,
  );
  return { ...review, pairs: pairs.toSpliced(at, 1, { ...freed, block }), flags };
}

/** Pairs, flags and anchors are put back as the act says. */
export function undone(review: Review, body: Body<'undone'>): Review {
  const homes = new Map(body.removed.map((id) => [id, body.pairs[0]?.pair.id ?? id]));
  const said = reanchored(review, homes);
  return {
    ...review,
    pairs: withRestored(review.pairs, body),
    comments: said.comments.map((comment) => backHome(comment, body)),
    flags: withFlags(said.flags, body.flags),
    ...withUnchecked(review, body),
  };
}

/** Where a source-only pair stands: after the pair of the source segment before it, else first. */
function placeOfSource({ intake }: Review, pairs: readonly ReviewPair[], { source }: ReviewPair): number {
  const segments = intake.source?.segments ?? [];
  const before = segments[segments.findIndex(({ id }) => id === source[0]) - 1];
  return before ? pairs.findIndex((pair) => pair.source.includes(before.id)) + 1 : 0;
}

function reanchored(
  { flags, comments }: Review,
  homes: ReadonlyMap<string, string>,
): { flags: readonly ReviewFlag[]; comments: readonly Comment[] } {
  if (homes.size === 0) return { flags, comments };
  const home = (pair: string): string => homes.get(pair) ?? pair;
  return {
    flags: flags.map((flag) => (homes.has(flag.pair) ? { ...flag, pair: home(flag.pair) } : flag)),
    comments: comments.map((comment) =>
      comment.pair !== null && homes.has(comment.pair) ? { ...comment, pair: home(comment.pair) } : comment,
    ),
  };
}

function withRestored(pairs: readonly ReviewPair[], body: Body<'undone'>): readonly ReviewPair[] {
  const replaced = new Set([...body.removed, ...body.pairs.map(({ pair }) => pair.id)]);
  const result = pairs.filter(({ id }) => !replaced.has(id));
  for (const { pair, after } of body.pairs)
    result.splice(after === null ? 0 : result.findIndex(({ id }) => id === after) + 1, 0, pair);
  return result;
}

function withFlags(flags: readonly ReviewFlag[], restored: readonly ReviewFlag[]): readonly ReviewFlag[] {
  if (restored.length === 0) return flags;
  const byId = new Map(restored.map((flag) => [flag.id, flag]));
  return flags.map((flag) => byId.get(flag.id) ?? flag);
}

function backHome(comment: Comment, { comments }: Body<'undone'>): Comment {
  const home = comments.find(({ id }) => id === comment.id);
  return home ? { ...comment, pair: home.pair } : comment;
}

/** Pairs whose text is another one again: what the checks say of them is old. */
function withUnchecked(review: Review, body: Body<'undone'>): Pick<Review, 'unchecked'> {
  const known = new Map(review.pairs.map((pair) => [pair.id, pair]));
  const changed = body.pairs.filter(({ pair }) => {
    const now = known.get(pair.id);
    return now !== undefined && !sameRichText(textNow(review.intake, now), textNow(review.intake, pair));
  });
  const ids = new Set([...(review.unchecked ?? []), ...changed.map(({ pair }) => pair.id)]);
  return ids.size > 0 ? { unchecked: [...ids] } : {};
}
