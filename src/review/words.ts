import { isUnspaced } from '../model/script.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text, for counting and comparing. */
export function wordsOf(text: string, tag: string): string[] {
  if (!isUnspaced(tag)) return text.match(WORD) ?? [];
  const parts = [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)];
  return parts.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
