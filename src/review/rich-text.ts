import type { Mark, RichText } from '../model/document.js';

/** The empty text. */
export const EMPTY: RichText = { text: '', marks: [] };

/** Marks moved by `by` code units. */
export function moved(marks: readonly Mark[], by: number): Mark[] {
  return by === 0 ? [...marks] : marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
}

/** Two texts with `gap` between them; each keeps its marks. */
export function joined(first: RichText, gap: string, second: RichText): RichText {
  const text = first.text + gap + second.text;
  return { text, marks: [...first.marks, ...moved(second.marks, first.text.length + gap.length)] };
}

/** The part of a text from `start` to `end`, with the marks that touch it. */
export function sliced({ text, marks }: RichText, start: number, end: number): RichText {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
    .filter((mark) => mark.start < mark.end);
  return { text: text.slice(start, end), marks: moved(inside, -start) };
}

/** The text with one span replaced; marks around the span keep their words, a mark over it covers what replaces it. */
export function spanReplaced(rich: RichText, start: number, end: number, replacement: string): RichText {
  const by = replacement.length - (end - start);
  const marks = rich.marks.map((mark) => ({
    ...mark,
    start: mark.start >= end ? mark.start + by : mark.start <= start ? mark.start : start + replacement.length,
    end: mark.end >= end ? mark.end + by : mark.end <= start ? mark.end : start,
  }));
  return {
    text: rich.text.slice(0, start) + replacement + rich.text.slice(end),
    marks: marks.filter((mark) => mark.start < mark.end),
  };
}

/** A text without white space around it; only marks that still cover something stay. */
export function trimmed(rich: RichText): RichText {
  const start = rich.text.length - rich.text.trimStart().length;
  return sliced(rich, start, Math.max(start, rich.text.trimEnd().length));
}

/** True when both say the same with the same markup. */
export function sameRichText(one: RichText, other: RichText): boolean {
  return one.text === other.text && marksKey(one.marks) === marksKey(other.marks);
}

function marksKey(marks: readonly Mark[]): string {
  const keys = marks.map(({ start, end, kind, href }) => `${String(start)}-${String(end)} ${kind} ${href ?? ''}`);
  return keys.sort().join('\n');
}
