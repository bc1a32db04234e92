import type { IntakeSide } from '../../model/article.js';
import type { Mark, Segment } from '../../model/document.js';
import { segmentNamed, type SegmentIndex } from '../../model/segment-part.js';

/** The text of several segments in one line, and where each of them begins in it. */
export interface PairText {
  readonly text: string;
  /** Offsets point into `text`. */
  readonly marks: readonly Mark[];
  readonly starts: ReadonlyMap<string, number>;
}

/** Indexes the segments of a side, made once for a page; empty when there is no such side. */
export function indexSegments(side: IntakeSide | null): SegmentIndex {
  return new Map((side?.segments ?? []).map((segment) => [segment.id, segment]));
}

/** Joins the segments named by `ids`; between two of one block stands what stood there in the document. */
export function joinSegments(ids: readonly string[], index: SegmentIndex, documentText: string): PairText {
  let text = '';
  let last: Segment | undefined;
  const marks: Mark[] = [];
  const starts = new Map<string, number>();
  for (const id of ids) {
    const segment = segmentNamed(index, id);
    if (segment === undefined) continue;
    if (last !== undefined) text += between(last, segment, documentText);
    starts.set(id, text.length);
    for (const mark of segment.marks) marks.push(moved(mark, text.length - segment.start));
    text += segment.text;
    last = segment;
  }
  return { text, marks, starts };
}

function between(last: Segment, next: Segment, documentText: string): string {
  const sameBlock = last.block === next.block && last.end <= next.start;
  return sameBlock ? documentText.slice(last.end, next.start) : '\n\n';
}

function moved(mark: Mark, by: number): Mark {
  return { ...mark, start: mark.start + by, end: mark.end + by };
}
