import type { Mark, RichText } from '../model/document.js';
import { textChanges } from './changes.js';

/** Marks carried over to a new text, and those whose words are gone. */
export interface CarriedMarks {
  readonly marks: readonly Mark[];
  /** Offsets point into the text before. */
  readonly lost: readonly Mark[];
}

/** Where a stretch of the text before stands in the text after. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** True when the words themselves were replaced. */
  readonly replaced: boolean;
}

/** Carries inline markup over to a text typed without it: by the words that stayed, and by words put in another's place. */
export function carryMarks(before: RichText, after: string, tag: string): CarriedMarks {
  if (before.marks.length === 0) return { marks: [], lost: [] };
  const stretches = stretchesOf(before.text, after, tag);
  const marks: Mark[] = [];
  const lost: Mark[] = [];
  for (const mark of before.marks) {
    const carried = carry(mark, stretches);
    if (carried) marks.push(carried);
    else lost.push(mark);
  }
  return { marks, lost };
}

function carry(mark: Mark, stretches: readonly Stretch[]): Mark | null {
  let start = Infinity;
  let end = -Infinity;
  for (const stretch of stretches) {
    const image = imageOf(mark, stretch);
    if (!image) continue;
    start = Math.min(start, image.start);
    end = Math.max(end, image.end);
  }
  return start < end ? { ...mark, start, end } : null;
}

/** The part of a stretch that bears the mark; replaced words bear it only when all of them did. */
function imageOf(mark: Mark, stretch: Stretch): { start: number; end: number } | null {
  if (stretch.replaced) {
    const whole = mark.start <= stretch.start && stretch.end <= mark.end;
    return whole ? { start: stretch.from, end: stretch.to } : null;
  }
  const start = Math.max(mark.start, stretch.start);
  const end = Math.min(mark.end, stretch.end);
  const by = stretch.from - stretch.start;
  return start < end ? { start: start + by, end: end + by } : null;
}

function stretchesOf(before: string, after: string, tag: string): Stretch[] {
  const changes = textChanges(before, after, tag);
  const stretches: Stretch[] = [];
  let at = 0;
  let to = 0;
  changes.forEach(({ kind, text }, index) => {
    const next = changes[index + 1];
    const length = text.length;
    if (kind === 'kept') stretches.push({ start: at, end: at + length, from: to, to: to + length, replaced: false });
    if (kind === 'deleted' && next?.kind === 'inserted')
      stretches.push({ start: at, end: at + length, from: to, to: to + next.text.length, replaced: true });
    if (kind !== 'inserted') at += length;
    if (kind !== 'deleted') to += length;
  });
  return stretches;
}
