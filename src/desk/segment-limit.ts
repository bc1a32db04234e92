import { refuse, type Refusal } from '../model/refusal.js';

/** The most segments of a side that are set beside another: the longest text of ordinary sentences has half as many. */
export const MOST_SEGMENTS = 3_000;

/** The refusal of a side with too many segments, or null. */
export function tooManySegments(segments: number): Refusal | null {
  return segments <= MOST_SEGMENTS ? null : refuse('read.too-many-segments', { segments, most: MOST_SEGMENTS }, 413);
}
