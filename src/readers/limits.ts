import { refuse, type Refusal } from '../model/refusal.js';

/** The largest file that is read, in bytes. */
export const MOST_BYTES = 5 * 1024 * 1024;
/** The longest side that is read, in words. */
export const MOST_WORDS = 20_000;
/** The longest side that is read, in characters without white space: twenty a word, three times what any language needs. */
export const MOST_SIGNS = 400_000;

const WORD = /[^\s\u3000]+/g;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/gu;

/** Words of a text; where they stand without spaces, two signs count as one. */
export function countWords(text: string): number {
  const close = text.match(UNSPACED)?.length ?? 0;
  const spaced =
    text
      .replace(UNSPACED, ' ')
      .match(WORD)
      ?.filter((word) => /[\p{L}\p{N}]/u.test(word)).length ?? 0;
  return spaced + Math.ceil(close / 2);
}

/** The refusal of a file with too many bytes, or null. */
export function tooManyBytes(bytes: Uint8Array): Refusal | null {
  if (bytes.length <= MOST_BYTES) return null;
  const megabytes = Math.round(bytes.length / 104_857.6) / 10;
  return refuse('read.too-large', { megabytes, most: MOST_BYTES / 1024 / 1024 }, 413);
}

/** The refusal of a text with too many words, or with too many characters for its words, or null. */
export function tooLong(text: string): Refusal | null {
  const words = countWords(text);
  if (words > MOST_WORDS) return refuse('read.too-many-words', { words, most: MOST_WORDS }, 413);
  const signs = text.length <= MOST_SIGNS ? 0 : text.replace(/\s+/g, '').length;
  return signs <= MOST_SIGNS ? null : refuse('read.too-many-signs', { signs, most: MOST_SIGNS }, 413);
}
