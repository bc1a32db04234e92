const QUOTE = /["“„”»«]/u;
const BEFORE_OPENING = /[\s([—–-]/u;
/** A quotation, a bracket is looked for no farther than this, before and after: cutting never slows down with length. */
const BEHIND = 1000;
const AHEAD = 300;

/** True when the last quotation mark before `end` opens one: «Успели, — сказала она. |— Теперь…». */
export function insideQuotation(text: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= Math.max(start, end - BEHIND); at -= 1) {
    if (QUOTE.test(text.charAt(at))) return at === start || BEFORE_OPENING.test(text.charAt(at - 1));
  }
  return false;
}

const BRACKETS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['（', '）'],
  ['《', '》'],
  ['[', ']'],
  ['「', '」'],
  ['『', '』'],
];
const ANY_OPENING = /[(（《[「『]/u;

/** True when a bracket that opened in the middle of the sentence is still open: (Foto: M.| Stanković). */
export function insideBracket(text: string, start: number, at: number, end: number): boolean {
  const from = Math.max(start, end - BEHIND);
  const before = text.slice(from, end);
  if (!ANY_OPENING.test(before)) return false;
  const after = text.slice(end, end + AHEAD).split(/\n\s*\n/, 1)[0] ?? '';
  return BRACKETS.some(([opening, closing]) => {
    const open = before.lastIndexOf(opening, at - from);
    if (open < 0 || (open + from === start && !'[「『《'.includes(opening))) return false;
    if (before.lastIndexOf(closing) > open) return false;
    const close = after.indexOf(closing);
    const again = after.indexOf(opening);
    return close >= 0 && (again < 0 || again > close);
  });
}

const SINGLE_OPENING = /(?<=[\s([])'(?=[\p{L}\p{N}_])/gu;
const SINGLE_CLOSING = /[.,!?…]'(?=[\s.,;:!?)"]|$)/u;

/**
 * True inside straight single quotation marks that opened in the middle of the sentence: they hold an inner quotation, which is not
 * cut, and after it a remark in brackets goes on: he thought, 'How high! | How deep!' | (It was neither.)
 */
export function insideInnerQuotation(text: string, start: number, at: number, end: number): boolean {
  const from = Math.max(start + 1, at - BEHIND);
  const before = text.slice(from - 1, at);
  if (!before.includes("'")) return false;
  const opening = [...before.matchAll(SINGLE_OPENING)].at(-1);
  if (!opening) return false;
  const behind = text.slice(from - 1 + opening.index, end);
  if (SINGLE_CLOSING.test(behind)) return /^\s+\(/u.test(text.slice(end, end + 3)) && behind.endsWith("'");
  const after = text.slice(end, end + AHEAD);
  return SINGLE_CLOSING.test(after.split(SINGLE_OPENING, 1)[0] ?? '');
}
