const LIST_ITEM = /^\s*(?:[•·⁃‣▪◦*–—-]\s|\(?[\p{Nd}]{1,3}[.)]|\(?\p{L}[.)]\s|[①-⑳※])/u;
const SMALL = /^\p{Ll}/u;
const CAPITAL = /^["'“„«(]?\p{Lu}/u;
const BREAK = /[\n\r\u2028\u2029]/;
/** Shorter lines are items and headlines, longer ones whole paragraphs; between them texts are wrapped. */
const WRAPPED = 40;
const WIDEST = 120;
const FARTHEST = 400;

/** A line break under question: where the segment began, the break's white space, and whether words stand apart here. */
export interface LineBreak {
  readonly text: string;
  readonly start: number;
  readonly at: number;
  readonly after: number;
  readonly spaced: boolean;
}

/**
 * True when a line break inside a block ends the segment rather than wraps its line.
 * A line that ends with a space flows on (RFC 3676, format=flowed); so does a long line without a final mark.
 */
export function lineBreaks({ text, start, at, after, spaced }: LineBreak): boolean {
  const white = text.slice(at, after);
  if ((white.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0) > 1) return true;
  const next = text.slice(after, after + FARTHEST).split(BREAK, 1)[0] ?? '';
  if (LIST_ITEM.test(next)) return true;
  const line =
    text
      .slice(Math.max(start, at - FARTHEST), at)
      .split(BREAK)
      .at(-1) ?? '';
  if (/:\s*$/.test(line) && !SMALL.test(next)) return true;
  if (/[\t\u3000]| {2}/.test(white) && CAPITAL.test(next)) return true; // the next paragraph is indented
  if (/\s$/.test(line)) return !spaced;
  if (!spaced) return !/[のが、，]$/u.test(line);
  return SMALL.test(next) ? !goesOnBelow(line, next) : endsLine(line, next);
}

/** features ⏎ contact manager ⏎ events — but: This is a sentence ⏎ cut off in the middle. */
function goesOnBelow(line: string, next: string): boolean {
  return line.length >= WRAPPED || (CAPITAL.test(line) && /[.!?…]["'”»)]*\s*$/u.test(next));
}

/** A wrapped line breaks where its next word no longer fits: a line with room for it was ended on purpose. */
function endsLine(line: string, next: string): boolean {
  const word = next.split(' ', 1)[0] ?? '';
  return line.length < WRAPPED || line.length > WIDEST || line.length + 1 + word.length < next.length;
}
