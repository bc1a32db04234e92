import type { Language } from '../languages/language.js';
import type { Block, Document, Mark, Role, Segment, Side } from '../model/document.js';
import { segmentText, type Span } from './segment-text.js';

/** Blocks that are one segment however many stops they hold: "The port at night. Photo: M. Vujadin". */
const WHOLE: ReadonlySet<Role> = new Set(['title', 'kicker', 'caption', 'byline', 'dateline', 'table', 'noise']);

/** Cuts a text into sentences: by our rules, or by a desk's own beside them. */
export type Cut = (text: string, language: Language) => Span[];

/** Cuts every block of a document, noise included, into segments; a block's end is always a segment's end. */
export function segment(document: Document, language: Language, side: Side, cut: Cut = segmentText): Segment[] {
  const letter = side === 'source' ? 's' : 't';
  const segments: Segment[] = [];
  for (const block of document.blocks) {
    for (const span of spansOf(block, document.text, (text) => cut(text, language))) {
      segments.push({
        id: `${letter}${String(segments.length + 1)}`,
        block: block.number,
        role: block.role,
        ...span,
        text: document.text.slice(span.start, span.end),
        marks: marksIn(block.marks, span),
      });
    }
  }
  return segments;
}

function spansOf(block: Block, text: string, cut: (text: string) => Span[]): Span[] {
  const inner = text.slice(block.start, block.end);
  const spans = WHOLE.has(block.role) ? whole(inner) : cut(inner);
  return spans.map(({ start, end }) => ({ start: start + block.start, end: end + block.start }));
}

function whole(text: string): Span[] {
  const end = text.trimEnd().length;
  const start = text.length - text.trimStart().length;
  return end > start ? [{ start, end }] : [];
}

function marksIn(marks: readonly Mark[], span: Span): Mark[] {
  return marks
    .filter((mark) => mark.start < span.end && mark.end > span.start)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, span.start), end: Math.min(mark.end, span.end) }));
}
