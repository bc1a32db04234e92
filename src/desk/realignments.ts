import type { ActBody } from '../model/act.js';
import type { Side } from '../model/document.js';
import { isRefusal, type Refusal } from '../model/refusal.js';
import type { Review, ReviewPair } from '../model/review.js';
import type { Actor } from '../model/user.js';
import { move, place } from '../review/move.js';
import { segmentsNamed } from '../review/pair-text.js';
import { link, merge, unlink } from '../review/realign.js';
import { split, type Caret } from '../review/split.js';

/** One way to realign a pair. */
export type Realignment =
  | { readonly kind: 'merge-next' | 'merge-previous' | 'link'; readonly other: ReviewPair }
  | { readonly kind: 'split'; readonly side: Side; readonly caret: Caret; readonly sentence: number }
  | { readonly kind: 'move-up' | 'move-down'; readonly side: Side; readonly other: ReviewPair }
  | { readonly kind: 'place-up' | 'place-down' | 'unlink' };

const SIDES: readonly Side[] = ['source', 'target'];

/** So many lone counterparts are offered for linking, the nearest ones. */
const NEAREST = 3;

/** Everything that this person could do to the alignment of a pair now, as far as the rules allow it. */
export function realignmentsOf(review: Review, who: Actor, pair: ReviewPair): Realignment[] {
  const text = review.pairs.filter(({ role }) => role !== 'noise');
  const at = text.indexOf(pair);
  if (at < 0) return [];
  const [above, below] = [text[at - 1], text[at + 1]];
  const all: Realignment[] = [
    ...(below ? [{ kind: 'merge-next', other: below } as const] : []),
    ...(above ? [{ kind: 'merge-previous', other: above } as const] : []),
    ...SIDES.flatMap((side) => splits(review, pair, side)),
    ...(isAlone(pair) ? [] : SIDES.flatMap((side) => moves(side, above, below))),
    { kind: 'place-up' },
    { kind: 'place-down' },
    { kind: 'unlink' },
    ...counterparts(text, pair, at),
  ];
  const near = around(review, pair);
  return all.filter((way) => !isRefusal(tried(way.kind === 'link' ? review : near, who, pair, way)));
}

/** Pairs on either side that an act on a pair and its neighbour can touch, and more. */
const AROUND = 12;

/** The article about a pair: what becomes of the text there does not hang on the rest, and a page is quicker drawn. */
function around(review: Review, pair: ReviewPair): Review {
  const at = review.pairs.indexOf(pair);
  return { ...review, pairs: review.pairs.slice(Math.max(0, at - AROUND), at + AROUND + 1) };
}

/** After each sentence but the last. */
function splits({ intake }: Review, pair: ReviewPair, side: Side): Realignment[] {
  return segmentsNamed(intake[side], pair[side].slice(0, -1)).map(({ id, text }, index) => ({
    ...{ kind: 'split', side, sentence: index + 1 },
    caret: { segment: id, offset: text.length },
  }));
}

function moves(side: Side, above: ReviewPair | undefined, below: ReviewPair | undefined): Realignment[] {
  return [
    ...(above ? [{ kind: 'move-up', side, other: above } as const] : []),
    ...(below ? [{ kind: 'move-down', side, other: below } as const] : []),
  ];
}

/** To move all there is in a pair is to merge it. */
function isAlone({ source, target, text }: ReviewPair): boolean {
  return source.length + target.length < 2 && text === null;
}

/** What stands alone on the other side and not beside it: those are merged. */
function counterparts(text: readonly ReviewPair[], pair: ReviewPair, at: number): Realignment[] {
  const lone = (side: Side, { source, target, text }: ReviewPair): boolean =>
    side === 'source' ? target.length === 0 && text === null : source.length === 0;
  const wanted = SIDES.find((side) => lone(side === 'source' ? 'target' : 'source', pair));
  if (!wanted) return [];
  const distance = (other: ReviewPair): number => Math.abs(text.indexOf(other) - at);
  const others = text.filter((other) => distance(other) > 1 && lone(wanted, other));
  const nearest = others.sort((one, other) => distance(one) - distance(other)).slice(0, NEAREST);
  return nearest.map((other) => ({ kind: 'link', other }));
}

function tried(
  review: Review,
  who: Actor,
  { id, revision }: ReviewPair,
  way: Realignment,
): readonly ActBody[] | Refusal {
  const order = { pair: id, revision };
  const both = { ...order, other: { pair: '', revision: 0 } };
  if ('other' in way) both.other = { pair: way.other.id, revision: way.other.revision };
  switch (way.kind) {
    case 'merge-next':
    case 'merge-previous':
      return merge(review, who, both);
    case 'link':
      return link(review, who, both);
    case 'move-up':
    case 'move-down':
      return move(review, who, { ...both, side: way.side });
    case 'split':
      return split(review, who, { ...order, source: null, target: null, [way.side]: way.caret });
    case 'unlink':
      return unlink(review, who, order);
    default:
      return place(review, who, { ...order, direction: way.kind === 'place-up' ? 'up' : 'down' });
  }
}
