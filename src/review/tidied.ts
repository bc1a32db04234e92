import type { Mark, RichText } from '../model/document.js';

/** Line ends as browsers send them, and characters that no database or XML can hold. */
const LINE_END = /\r\n?/gu;
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A typed text with line feeds only, without control characters and broken surrogates; nothing else is changed. */
export function tidiedText(text: string): string {
  return text.replace(LINE_END, '\n').replace(UNSTORABLE, '');
}

/** A rich text as it may be stored: marks lie inside the text, in order. */
export function tidied({ text, marks }: RichText): RichText {
  const clean = tidiedText(text);
  if (clean !== text) return { text: clean, marks: inside(marks, clean.length) };
  return { text, marks: inside(marks, text.length) };
}

function inside(marks: readonly Mark[], length: number): Mark[] {
  return marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(length, mark.end) }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start || other.end - one.end);
}
