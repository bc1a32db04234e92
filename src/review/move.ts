import type { ActBody, PairSides } from '../model/act.js';
import type { RichText, Side } from '../model/document.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import type { Review, ReviewPair } from '../model/review.js';
import type { Actor } from '../model/user.js';
import { gapLaid } from './lay-out.js';
import { currentSegmentId, segmentsNamed, segmentText } from './pair-text.js';
import { inOrder } from './realigned.js';
import {
  bothRealignable,
  harmless,
  realignable,
  stepsBetween,
  type RealignBothOrder,
  type RealignOrder,
} from './realignable.js';
import { EMPTY, joined } from './rich-text.js';
import { moved, placed } from './step-alignment.js';

/** Moves one side's segment that lies next to the neighbour over to it. */
export interface MoveOrder extends RealignBothOrder {
  readonly side: Side;
}

/** Moves a whole pair by one place. */
export interface PlaceOrder extends RealignOrder {
  readonly direction: 'up' | 'down';
}

/** Moves the last segment of a side to the pair below, or the first one to the pair above. */
export function move(review: Review, who: Actor, order: MoveOrder): readonly ActBody[] | Refusal {
  const both = bothRealignable(review, who, order);
  if (isRefusal(both)) return both;
  const [pair, to] = both;
  const { side } = order;
  const steps = stepsBetween(review, pair, to);
  if (Math.abs(steps) !== 1) return refuse('align.apart', {}, 409);
  const segment = pair[side].at(steps > 0 ? -1 : 0);
  if (segment === undefined) return refuse('move.nothing');
  if (side === 'target' && pair.text !== null) return refuse('move.corrected');
  const left = { ...sidesOf(pair), [side]: pair[side].filter((id) => id !== segment) };
  const grown = side === 'source' ? withSource(review, to, segment) : withTarget(review, to, segment, steps > 0);
  const body = { kind: 'moved', pair: pair.id, to: to.id, side, left, grown } as const;
  return harmless(review, body, moved);
}

/** Moves a whole pair past its neighbour; a translation keeps its place in the text. */
export function place(review: Review, who: Actor, order: PlaceOrder): readonly ActBody[] | Refusal {
  const pair = realignable(review, who, order);
  if (isRefusal(pair)) return pair;
  const { pairs } = review;
  const at = pairs.indexOf(pair);
  const end = order.direction === 'up' ? 0 : pairs.length - 1;
  if (at === end) return refuse('place.end');
  const after = order.direction === 'up' ? pairs[at - 2] : pairs[at + 1];
  const body = { kind: 'placed', pair: pair.id, after: after?.id ?? null } as const;
  return harmless(review, body, placed);
}

function sidesOf({ source, target, text, gap }: ReviewPair): PairSides {
  return { source, target, text, ...(gap !== undefined && { gap }) };
}

function withSource({ intake }: Review, to: ReviewPair, segment: string): PairSides {
  return { ...sidesOf(to), source: inOrder(intake.source, [...to.source, segment]) };
}

/** A corrected text takes the moved words in, at its end or in front, with what stands between them now. */
function withTarget(review: Review, to: ReviewPair, segment: string, inFront: boolean): PairSides {
  const target = inOrder(review.intake.target, [...to.target, segment]);
  if (to.text === null) return { ...sidesOf(to), target };
  const [found] = segmentsNamed(review.intake.target, [segment]);
  const words = found ? segmentText(found) : EMPTY;
  const { gap, ...rest } = { ...sidesOf(to), target };
  if (inFront) return { ...rest, text: bothTexts(words, gapLaid(review, currentSegmentId(to)), to.text) };
  return {
    ...rest,
    ...(gap !== undefined && to.text.text !== '' && { gap }),
    text: bothTexts(to.text, gapLaid(review, segment), words),
  };
}

function bothTexts(first: RichText, gap: string, next: RichText): RichText {
  if (first.text === '' || next.text === '') return first.text === '' ? next : first;
  return joined(first, gap, next);
}
