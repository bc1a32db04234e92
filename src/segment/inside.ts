const QUOTE = /["“„”»«]/u;
const FARTHEST = 300;

/** True when the last quotation mark before `end` opens one: «Успели, — сказала она. |— Теперь…». */
export function insideQuotation(text: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at -= 1) {
    if (QUOTE.test(text.charAt(at))) return at === start || /[\s([—–-]/u.test(text.charAt(at - 1));
  }
  return false;
}

/** True when a bracket that opened in the middle of the sentence is still open: (Foto: M.| Stanković). */
export function insideBracket(text: string, start: number, at: number, end: number): boolean {
  const open = text.lastIndexOf('(', at);
  if (open <= start || text.lastIndexOf(')', end - 1) > open) return false;
  const close = text.indexOf(')', end);
  if (close < 0 || close - open > FARTHEST) return false;
  const again = text.indexOf('(', end);
  return (again < 0 || again > close) && !text.slice(open, close).includes('\n\n');
}
