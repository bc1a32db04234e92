/** A half-open span of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LINE = /[^\r\n\u0085\u2028\u2029]+/gu;
const EMPTY = /^[\s\u200b\ufeff]*$/u;
const NARROWEST = 30;
const WIDEST = 200;
/** Share of the line breaks that must be forced by the width before lines are taken as wrapped. */
const WRAPPED = 0.8;

/**
 * The paragraphs of a plain text, without the white space around them. Empty lines separate paragraphs; so does every single line break,
 * unless the text was wrapped by hand at a fixed width: then a line ends where the next word no longer fitted.
 */
export function paragraphs(text: string): Span[] {
  const groups = lineGroups(text);
  const width = wrapWidth(text, groups);
  return groups
    .flatMap((lines) => (width === null ? lines : joined(text, lines, width)))
    .map((span) => trimmed(text, span));
}

/** Runs of lines without an empty line between them. */
function lineGroups(text: string): Span[][] {
  const groups: Span[][] = [];
  let before = -1;
  for (const match of text.matchAll(LINE)) {
    const line = { start: match.index, end: match.index + match[0].length };
    if (EMPTY.test(match[0])) continue;
    const near = before >= 0 && breaksIn(text.slice(before, line.start)) === 1;
    const last = groups.at(-1);
    if (near && last) last.push(line);
    else groups.push([line]);
    before = line.end;
  }
  return groups;
}

function breaksIn(gap: string): number {
  return gap.replaceAll('\r\n', '\n').match(/[\n\r\u0085\u2028\u2029]/gu)?.length ?? 0;
}

/** The width at which the text was wrapped, or null when its line breaks are paragraph ends. */
function wrapWidth(text: string, groups: readonly Span[][]): number | null {
  const inner = groups.flatMap((lines) => lines.slice(1).map((line, index) => [lines[index] ?? line, line] as const));
  const width = Math.max(0, ...groups.filter((lines) => lines.length > 1).flatMap((lines) => lines.map(length)));
  if (inner.length < 2 || width < NARROWEST || width > WIDEST) return null;
  const forced = inner.filter(([line, next]) => isForced(text, line, next, width)).length;
  return forced >= inner.length * WRAPPED ? width : null;
}

function length({ start, end }: Span): number {
  return end - start;
}

/** True when the next line's first word would not have fitted on this line. */
function isForced(text: string, line: Span, next: Span, width: number): boolean {
  const first = /^\s*(\S+)/u.exec(text.slice(next.start, Math.min(next.end, next.start + WIDEST)))?.[1] ?? '';
  const word = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(first) ? 2 : first.length;
  return length(line) + 1 + word > width && !/^\s*[•*·▪◦‣]\s/u.test(text.slice(next.start, next.start + 8));
}

function joined(text: string, lines: readonly Span[], width: number): Span[] {
  const spans: Span[] = [];
  lines.forEach((line, index) => {
    const last = spans.at(-1);
    const above = lines[index - 1];
    if (last && above && isForced(text, above, line, width))
      spans[spans.length - 1] = { start: last.start, end: line.end };
    else spans.push(line);
  });
  return spans;
}

function trimmed(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end);
  const left = line.length - line.trimStart().length;
  return { start: start + left, end: start + line.trimEnd().length };
}
