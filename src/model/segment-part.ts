import type { Segment } from './document.js';

/** `t5~12-40`: what a person's cut made of segment t5, the stretch from 12 to 40 of its own text. */
const PART = /^([^~]+)~(\d+)-(\d+)$/;

/** Segments of a side by id. */
export type SegmentIndex = ReadonlyMap<string, Segment>;

/** The segment named, or the part of one: the intake never changes, so a part is read out of its whole by its id. */
export function segmentNamed(index: SegmentIndex, id: string): Segment | undefined {
  const whole = index.get(id);
  if (whole) return whole;
  const [, name = '', start, end] = PART.exec(id) ?? [];
  const cut = index.get(name);
  return cut && stretch(cut, Number(start), Number(end));
}

/** Part of a segment (or of a part), by offsets into its own text; all of a segment is the segment itself. */
export function segmentPart(index: SegmentIndex, segment: Segment, start: number, end: number): Segment {
  const whole = wholeOf(index, segment);
  const before = segment.start - whole.start;
  return stretch(whole, before + start, before + end);
}

/** Two parts of one segment with nothing but white space between them as one again; null for anything else. */
export function healedPart(index: SegmentIndex, first: Segment, next: Segment): Segment | null {
  const whole = wholeOf(index, first);
  if (first.end > next.start || first === next || whole !== wholeOf(index, next)) return null;
  const between = whole.text.slice(first.end - whole.start, next.start - whole.start);
  return between.trim() === '' ? stretch(whole, first.start - whole.start, next.end - whole.start) : null;
}

/** White space of the segment itself that stands before a part of it; null before a whole one and before its beginning. */
export function gapBeforePart(index: SegmentIndex, part: Segment): string | null {
  const whole = wholeOf(index, part);
  if (part.start === whole.start) return null;
  const before = whole.text.slice(0, part.start - whole.start);
  return before.slice(before.trimEnd().length);
}

function wholeOf(index: SegmentIndex, segment: Segment): Segment {
  return index.get(PART.exec(segment.id)?.[1] ?? segment.id) ?? segment;
}

function stretch(whole: Segment, from: number, to: number): Segment {
  if (from === 0 && to === whole.text.length) return whole;
  const start = whole.start + from;
  const end = whole.start + to;
  const marks = whole.marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
    .filter((mark) => mark.start < mark.end);
  return {
    ...whole,
    id: `${whole.id}~${String(from)}-${String(to)}`,
    start,
    end,
    text: whole.text.slice(from, to),
    marks,
  };
}
