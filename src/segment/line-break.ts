const LIST_ITEM = /^\s*(?:[•·⁃‣▪◦*–—-]\s|\(?[\p{Nd}]{1,3}[.)]|\(?\p{L}[.)]\s)/u;
const WRAPPED = 40;

/**
 * True when a line break inside a block ends the segment rather than wraps its line.
 * A line that ends with a space flows on (RFC 3676, format=flowed); so does a long line without a final mark.
 */
export function lineBreaks(text: string, start: number, at: number, after: number): boolean {
  if ((text.slice(at, after).match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0) > 1) return true;
  if (LIST_ITEM.test(text.slice(after, after + 12))) return true;
  if (/\s/.test(text.charAt(at - 1))) return false;
  const line = Math.max(start, text.lastIndexOf('\n', at - 1) + 1);
  return at - line < WRAPPED;
}
