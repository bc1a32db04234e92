import type { ActBody } from '../model/act.js';
import type { Comment, Review, ReviewFlag, ReviewPair } from '../model/review.js';
import { anchored } from './anchors.js';
import { textNow } from './pair-text.js';
import { sameRichText } from './rich-text.js';

type Undone = Extract<ActBody, { readonly kind: 'undone' }>;

/** Pairs, flags and anchors are put back as the act says. */
export function undone(review: Review, body: Undone, { at }: { readonly at: number }): Review {
  const heirs = new Map(body.removed.map((id) => [id, body.pairs[0]?.pair.id ?? id]));
  const after = { ...review, pairs: withRestored(review.pairs, body) };
  const said = anchored(review, after, heirs, at);
  return {
    ...after,
    comments: said.comments.map((comment) => backHome(comment, body)),
    flags: withFlags(said.flags, body.flags),
    ...withUnchecked(review, body),
  };
}
function withRestored(pairs: readonly ReviewPair[], body: Undone): readonly ReviewPair[] {
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

function backHome(comment: Comment, { comments }: Undone): Comment {
  const home = comments.find(({ id }) => id === comment.id);
  return home ? { ...comment, pair: home.pair } : comment;
}

/** Pairs whose text is another one again: what the checks say of them is old. */
function withUnchecked(review: Review, body: Undone): Pick<Review, 'unchecked'> {
  const known = new Map(review.pairs.map((pair) => [pair.id, pair]));
  const changed = body.pairs.filter(({ pair }) => {
    const now = known.get(pair.id);
    return now !== undefined && !sameRichText(textNow(review.intake, now), textNow(review.intake, pair));
  });
  const ids = new Set([...(review.unchecked ?? []), ...changed.map(({ pair }) => pair.id)]);
  return ids.size > 0 ? { unchecked: [...ids] } : {};
}
