/** Where a text falls in two. */
export interface Cut {
  /** End of what stands before the caret. */
  readonly end: number;
  /** Start of what stands behind it. */
  readonly start: number;
}

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Cuts a text at a caret: never inside what a reader takes for one character; the white space there belongs to neither half. */
export function cutAt(text: string, caret: number): Cut {
  const signs = [...GRAPHEMES.segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
    blank: segment.trim() === '',
  }));
  const before = signs.findLast(({ end, blank }) => end <= caret && !blank);
  const behind = signs.find(({ end, blank }) => end > caret && !blank);
  if (!behind) return { end: text.length, start: text.length };
  return before ? { end: before.end, start: behind.start } : { end: 0, start: 0 };
}
