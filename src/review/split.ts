import type { ActBody, PairSides } from '../model/act.js';
import type { IntakeSide } from '../model/article.js';
import type { RichText, Segment } from '../model/document.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import type { Review, ReviewPair } from '../model/review.js';
import type { Actor } from '../model/user.js';
import { segmentPart } from '../model/segment-part.js';
import { offsetBefore } from './changes.js';
import { cutAt } from './cut.js';
import { machineText, segmentsNamed, segmentsOf, startInMachine } from './pair-text.js';
import { freshId, harmless, realignable, type RealignOrder } from './realignable.js';
import { sliced } from './rich-text.js';
import { split as splitStep } from './step-alignment.js';

/** A place between two characters of one side of a pair. */
export interface Caret {
  /** Null: of the corrected text. */
  readonly segment: string | null;
  /** UTF-16 offset into the segment's own text, or into the corrected text. */
  readonly offset: number;
}

/** Where a pair falls in two; a side without a caret is parted by the share of the other one. */
export interface SplitOrder extends RealignOrder {
  readonly source: Caret | null;
  readonly target: Caret | null;
}

type Halves<T> = readonly [first: T, second: T];

type Ids = readonly string[];

type TargetHalf = Omit<PairSides, 'source'>;

/** Splits a pair at a caret, between two segments or inside one; the first half keeps the pair's id. */
export function split(review: Review, who: Actor, order: SplitOrder): readonly ActBody[] | Refusal {
  const pair = realignable(review, who, order);
  if (isRefusal(pair)) return pair;
  const halves = halvesOf(review, pair, order);
  if (!halves) return refuse('split.caret');
  const [first, second] = halves;
  if (isNothing(first) || isNothing(second)) return refuse('split.nothing');
  const body = { kind: 'split', pair: pair.id, other: freshId(review), first, second } as const;
  return harmless(review, body, splitStep);
}

function halvesOf(review: Review, pair: ReviewPair, order: SplitOrder): Halves<PairSides> | undefined {
  const { intake } = review;
  const source = order.source && intake.source && cutAtCaret(intake.source, pair.source, order.source);
  const target = order.target && cutTarget(review, pair, order.target);
  if (source === undefined || target === undefined || (source ?? target) === null) return undefined;
  const sources = source ?? sharedIds(intake.source, pair.source, shareOf(intake.target, target));
  const targets = target ?? sharedTarget(review, pair, sources);
  return [
    { source: sources[0], ...targets[0] },
    { source: sources[1], ...targets[1] },
  ];
}

function cutTarget(review: Review, pair: ReviewPair, caret: Caret): Halves<TargetHalf> | undefined {
  if (pair.text !== null) return caret.segment === null ? cutText(review, pair, pair.text, caret.offset) : undefined;
  const ids = cutAtCaret(review.intake.target, pair.target, caret);
  return ids && [half(ids[0], null), half(ids[1], null)];
}

function cutAtCaret(side: IntakeSide, ids: Ids, { segment, offset }: Caret): Halves<Ids> | undefined {
  const [found] = ids.includes(segment ?? '') ? segmentsNamed(side, [segment ?? '']) : [];
  return found && offset <= found.text.length ? cutIds(side, ids, found, offset) : undefined;
}

/** Segments before and behind a caret in one of them, which may fall in two parts. */
function cutIds(side: IntakeSide, ids: Ids, segment: Segment, offset: number): Halves<Ids> {
  const place = ids.indexOf(segment.id);
  const { end, start } = cutAt(segment.text, offset);
  const part = (from: number, to: number): Ids =>
    from < to ? [segmentPart(segmentsOf(side), segment, from, to).id] : [];
  return [
    [...ids.slice(0, place), ...part(0, end)],
    [...part(start, segment.text.length), ...ids.slice(place + 1)],
  ];
}

/** A corrected text falls in two, and the machine's words with it: each half is set against what the machine wrote there. */
function cutText(review: Review, pair: ReviewPair, text: RichText, offset: number): Halves<TargetHalf> | undefined {
  if (offset > text.text.length) return undefined;
  const { end, start } = cutAt(text.text, offset);
  if (start === text.text.length) return [half(pair.target, text, pair.gap), half([], null)];
  if (end === 0) return [half([], null), half(pair.target, text, pair.gap)];
  const [first, second] = cutMachine(review, pair, text, end);
  return [
    half(first, sliced(text, 0, end), pair.gap),
    half(second, sliced(text, start, text.text.length), text.text.slice(end, start)),
  ];
}

function cutMachine({ intake, article }: Review, pair: ReviewPair, text: RichText, end: number): Halves<Ids> {
  const at = offsetBefore(machineText(intake, pair).text, text.text, end, article.to);
  const segments = segmentsNamed(intake.target, pair.target).map((segment) => ({
    segment,
    start: startInMachine(intake, pair, segment.id) ?? 0,
  }));
  const holder = segments.findLast(({ start }) => start <= at);
  const halves = holder && cutIds(intake.target, pair.target, holder.segment, at - holder.start);
  if (halves && halves[0].length > 0 && halves[1].length > 0) return halves;
  return sharedIds(intake.target, pair.target, end / text.text.length);
}

/** Several segments are parted where their lengths come next to the other side's share; one stays with the first half. */
function sharedIds(side: IntakeSide | null, ids: Ids, share: number): Halves<Ids> {
  const distance = (at: number): number => Math.abs(lengthOf(side, ids.slice(0, at)) / lengthOf(side, ids) - share);
  const places = ids.map((_, index) => index).slice(1);
  const at = places.sort((one, other) => distance(one) - distance(other))[0] ?? ids.length;
  return [ids.slice(0, at), ids.slice(at)];
}

function sharedTarget({ intake }: Review, pair: ReviewPair, sources: Halves<Ids>): Halves<TargetHalf> {
  if (pair.text !== null) return [half(pair.target, pair.text, pair.gap), half([], null)];
  const [before, behind] = sources.map((ids) => lengthOf(intake.source, ids)) as [number, number];
  const [first, second] = sharedIds(intake.target, pair.target, before / (before + behind));
  return [half(first, null), half(second, null)];
}

function shareOf(side: IntakeSide, halves: Halves<TargetHalf> | null): number {
  const [before, behind] = (halves ?? []).map(({ text, target }) => text?.text.length ?? lengthOf(side, target));
  return (before ?? 0) / ((before ?? 0) + (behind ?? 0));
}

function lengthOf(side: IntakeSide | null, ids: Ids): number {
  return segmentsNamed(side, ids).reduce((sum, { text }) => sum + text.length, 0);
}

function half(target: Ids, text: RichText | null, gap?: string): TargetHalf {
  return { target, text, ...(gap !== undefined && { gap }) };
}

function isNothing({ source, target, text }: PairSides): boolean {
  return source.length === 0 && target.length === 0 && text === null;
}
