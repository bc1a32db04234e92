import type { Intake, IntakeSide } from '../model/article.js';
import type { RichText, Segment } from '../model/document.js';
import type { ReviewPair } from '../model/review.js';
import { segmentNamed } from '../model/segment-part.js';
import { EMPTY, joined, moved } from './rich-text.js';

/** What parts two sentences of different blocks inside one text: the mark of a new paragraph. */
export const NEW_BLOCK = '\n\n';

const indexes = new WeakMap<IntakeSide, ReadonlyMap<string, Segment>>();

/** A side's segments by id. */
export function segmentsOf(side: IntakeSide): ReadonlyMap<string, Segment> {
  const known = indexes.get(side);
  if (known) return known;
  const index = new Map(side.segments.map((segment) => [segment.id, segment]));
  indexes.set(side, index);
  return index;
}

const neighbours = new WeakMap<IntakeSide, ReadonlyMap<number, Segment>>();

/** The segment that stands before another one (or before the part that begins it) in the document. */
export function segmentBefore(side: IntakeSide, { start }: Segment): Segment | undefined {
  const known =
    neighbours.get(side) ?? new Map(side.segments.slice(1).map((next, at) => [next.start, side.segments[at]]));
  neighbours.set(side, known as ReadonlyMap<number, Segment>);
  return known.get(start);
}

/** The segments and parts of segments named, as far as the side has them. */
export function segmentsNamed(side: IntakeSide | null, ids: readonly string[]): Segment[] {
  if (side === null) return [];
  const index = segmentsOf(side);
  return ids.flatMap((id) => segmentNamed(index, id) ?? []);
}

/** What the machine wrote for a pair: its target segments with what stood between them in the document. */
export function machineText(intake: Intake, pair: { readonly target: readonly string[] }): RichText {
  return joinedSegments(intake.target, pair.target);
}

/** A pair's source, with what stood between its segments in the document. */
export function sourceText(intake: Intake, pair: { readonly source: readonly string[] }): RichText {
  return intake.source === null ? EMPTY : joinedSegments(intake.source, pair.source);
}

/** A pair's target as it stands now. */
export function textNow(intake: Intake, pair: ReviewPair): RichText {
  return pair.text ?? machineText(intake, pair);
}

/** True for noise that nobody put back: it is not part of the text. */
export function isLeftOut(pair: Pick<ReviewPair, 'role' | 'restored'>): boolean {
  return pair.role === 'noise' && !pair.restored;
}

/** Where `segment` begins in the pair's text as it stands now; null when it is not in there. */
export function startInPair(intake: Intake, pair: ReviewPair, segment: string): number | null {
  if (pair.text !== null) return segment === currentSegmentId(pair) ? 0 : null;
  return startInMachine(intake, pair, segment);
}

/** Where `segment` begins in what the machine wrote for the pair; null when it is not in there. */
export function startInMachine(intake: Intake, pair: Pick<ReviewPair, 'target'>, segment: string): number | null {
  const position = pair.target.indexOf(segment);
  if (position < 0) return null;
  const before = joinedSegments(intake.target, pair.target.slice(0, position + 1));
  return before.text.length - (segmentNamed(segmentsOf(intake.target), segment)?.text.length ?? 0);
}

/** Id of the one segment that stands for a corrected pair's target. */
export function currentSegmentId(pair: Pick<ReviewPair, 'id' | 'target'>): string {
  return pair.target[0] ?? `${pair.id}-new`;
}

/** What stood between two segments of one block; a new paragraph when they stand in different ones. */
export function gapBetween(side: IntakeSide, last: Segment, next: Segment): string {
  if (last.block !== next.block || last.end > next.start) return NEW_BLOCK;
  return side.document.text.slice(last.end, next.start);
}

function joinedSegments(side: IntakeSide, ids: readonly string[]): RichText {
  let text: RichText | null = null;
  let last: Segment | null = null;
  for (const segment of segmentsNamed(side, ids)) {
    const own = segmentText(segment);
    text = text === null || last === null ? own : joined(text, gapBetween(side, last, segment), own);
    last = segment;
  }
  return text ?? EMPTY;
}

/** A segment's text with its marks made relative to it. */
export function segmentText(segment: Segment): RichText {
  return { text: segment.text, marks: moved(segment.marks, -segment.start) };
}
