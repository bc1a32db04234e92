import type { QuoteMark } from '../facts/quotations.js';
import type { Segment } from '../model/document.js';
import type { Finding } from '../model/flag.js';
import type { ArticleCheck, CheckContext } from './check.js';

/** A quotation that is opened and never closed, over paragraphs as well; no source is needed. */
export const unclosedQuote: ArticleCheck = {
  id: 'unclosed-quote',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  needs: 'article',
  *find(context) {
    const noise = noiseSegments(context);
    const segments = context.article.target.filter(({ id }) => !noise.has(id));
    for (const open of neverClosed(blocksOf(segments, context), (block) => sourceCloses(block, context))) {
      const finding = findingAt(open, context);
      if (finding) yield finding;
    }
  },
};

interface PlacedMark extends QuoteMark {
  readonly segment: Segment;
  /** True for the first mark of a block that stands at its very beginning. */
  readonly startsBlock: boolean;
}

function noiseSegments({ article }: CheckContext): ReadonlySet<string> {
  return new Set(article.pairs.filter(({ role }) => role === 'noise').flatMap(({ target }) => target));
}

function blocksOf(segments: readonly Segment[], { facts }: CheckContext): PlacedMark[][] {
  const blocks = new Map<number, PlacedMark[]>();
  const begun = new Set<number>();
  for (const segment of segments) {
    const marks = blocks.get(segment.block) ?? [];
    const isFirst = !begun.has(segment.block);
    begun.add(segment.block);
    for (const mark of facts.of(segment).quoteMarks)
      marks.push({ ...mark, segment, startsBlock: isFirst && segment.text.slice(0, mark.start).trim() === '' });
    blocks.set(segment.block, marks);
  }
  return [...blocks.values()];
}

/**
 * A quotation may run over paragraphs: each of them then opens anew and the last one closes, or nothing stands between the first
 * mark and a closing one in a later paragraph. Whatever is still open when another quotation opens was never closed.
 */
function neverClosed(blocks: readonly PlacedMark[][], sourceClosed: (block: number) => boolean): PlacedMark[] {
  const unclosed: PlacedMark[] = [];
  let open: PlacedMark[] = [];
  for (const marks of blocks) {
    for (const mark of marks) open = afterMark(mark, open, unclosed, sourceClosed);
  }
  return [...unclosed, ...open];
}

function afterMark(
  mark: PlacedMark,
  open: readonly PlacedMark[],
  unclosed: PlacedMark[],
  sourceClosed: (block: number) => boolean,
): PlacedMark[] {
  const last = open.at(-1);
  const closes = mark.role === 'closes' || (mark.role === 'either' && last !== undefined);
  if (closes) return open.slice(0, -1);
  if (!last) return [mark];
  const sameBlock = last.segment.block === mark.segment.block;
  // The next paragraph of the same quotation opens it again.
  const goesOn = !sameBlock && mark.startsBlock && isNextBlock(last, mark) && !sourceClosed(last.segment.block);
  if (goesOn) return [...open.slice(0, -1), mark];
  if (!sameBlock) {
    unclosed.push(...open);
    return [mark];
  }
  return isNested(last, mark) ? [...open, mark] : pushed(unclosed, last, mark, open);
}

/** True when the source of a block closes all it opens: then the block does not end inside a quotation. */
function sourceCloses(block: number, { pairs, facts }: CheckContext): boolean {
  const sources = pairs
    .filter(({ target }) => target.some((segment) => segment.block === block))
    .flatMap(({ source }) => source);
  const marks = sources.flatMap((segment) => facts.of(segment).quoteMarks);
  return marks.length > 0 && marks.length % 2 === 0;
}

function pushed(unclosed: PlacedMark[], last: PlacedMark, mark: PlacedMark, open: readonly PlacedMark[]): PlacedMark[] {
  unclosed.push(last);
  return [...open.slice(0, -1), mark];
}

function isNextBlock(one: PlacedMark, other: PlacedMark): boolean {
  return other.segment.block - one.segment.block === 1;
}

/** « … “ … ” … »: another kind of mark opens inside; the same kind again means that the first was forgotten. */
function isNested(outer: PlacedMark, inner: PlacedMark): boolean {
  const sign = ({ segment, start, end }: PlacedMark): string => segment.text.slice(start, end);
  return sign(outer) !== sign(inner);
}

function findingAt(open: PlacedMark, context: CheckContext): Finding | null {
  const { article, facts } = context;
  const place = { side: 'target', segment: open.segment.id, start: open.start, end: open.end } as const;
  const identity = [open.segment.text.slice(open.start, open.start + 40)];
  if (!article.loose) return { place, identity };
  // A loose sentence may be the first of a longer quotation: only a source that closes its own proves otherwise.
  const [source] = article.source ?? [];
  const marks = source ? facts.of(source).quoteMarks : [];
  return marks.length > 0 && marks.length % 2 === 0 ? { place, identity } : null;
}
