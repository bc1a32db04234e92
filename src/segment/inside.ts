const QUOTE = /["“„”»«]/u;
const FARTHEST = 300;

/** True when the last quotation mark before `end` opens one: «Успели, — сказала она. |— Теперь…». */
export function insideQuotation(text: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at -= 1) {
    if (QUOTE.test(text.charAt(at))) return at === start || /[\s([—–-]/u.test(text.charAt(at - 1));
  }
  return false;
}

const BRACKETS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['（', '）'],
  ['《', '》'],
  ['[', ']'],
];

/** True when a bracket that opened in the middle of the sentence is still open: (Foto: M.| Stanković). */
export function insideBracket(text: string, start: number, at: number, end: number): boolean {
  if (!/[(（《[]/.test(text.slice(start, end))) return false;
  return BRACKETS.some(([open, close]) => insidePair(text, start, at, end, open, close));
}

function insidePair(text: string, start: number, at: number, end: number, opening: string, closing: string): boolean {
  const before = text.slice(start, end);
  const open = before.lastIndexOf(opening, at - start);
  if (open < 0 || (open === 0 && opening !== '[')) return false;
  if (before.lastIndexOf(closing) > open) return false;
  const after = text.slice(end, end + FARTHEST);
  const close = after.indexOf(closing);
  const again = after.indexOf(opening);
  return close >= 0 && (again < 0 || again > close) && !after.slice(0, close).includes('\n\n');
}
