import type { AlignedArticle, Segment } from '../model/document.js';

/** The longest segment that is checked, in UTF-16 units: three thousand words without a sentence's end are no sentence. */
export const LONGEST_SEGMENT = 20_000;

/** True for a segment that no check looks at. */
export function isTooLong({ text }: Segment): boolean {
  return text.length > LONGEST_SEGMENT;
}

/** The article without the pairs that hold a segment too long to be checked. */
export function withoutLongSegments(article: AlignedArticle): AlignedArticle {
  const long = new Set([...(article.source ?? []), ...article.target].filter(isTooLong).map(({ id }) => id));
  if (long.size === 0) return article;
  const pairs = article.pairs.filter(({ source, target }) => ![...source, ...target].some((id) => long.has(id)));
  const kept = new Set(pairs.flatMap(({ source, target }) => [...source, ...target]));
  const held = (segments: readonly Segment[]): Segment[] => segments.filter(({ id }) => kept.has(id));
  return { ...article, source: article.source && held(article.source), target: held(article.target), pairs };
}
