import type { EditionBlock } from '../model/edition.js';
import type { Role } from '../model/document.js';
import type { Review } from '../model/review.js';
import { layOut, type LaidBlock } from './lay-out.js';
import { EMPTY, joined, sliced, trimmed } from './rich-text.js';

const BLANK_LINE = /\n[^\S\n]*\n\s*/gu;

/** Roles of one line: what follows a blank line in them is body text. */
const HEADINGS: ReadonlySet<Role> = new Set(['title', 'kicker', 'subheading']);

/** The text that goes out, and the noise that stays behind, in the order of the target. */
export function editionBlocks(review: Review): { blocks: EditionBlock[]; leftOut: EditionBlock[] } {
  const laid = layOut(review);
  return {
    blocks: laid.filter(({ leftOut }) => !leftOut).flatMap(paragraphs),
    leftOut: laid.filter(({ leftOut }) => leftOut).flatMap(paragraphs),
  };
}

/** A blank line that a person typed begins a new block. */
function paragraphs({ role, pieces }: LaidBlock): EditionBlock[] {
  const whole = pieces.reduce(
    (text, { gap, ...piece }) => joined(text, gap, { text: piece.text, marks: piece.marks }),
    EMPTY,
  );
  const blocks: EditionBlock[] = [];
  let start = 0;
  for (const { index, 0: line } of [...whole.text.matchAll(BLANK_LINE), { index: whole.text.length, 0: '' }]) {
    const text = trimmed(sliced(whole, start, index));
    if (text.text !== '') blocks.push({ role: blocks.length > 0 && HEADINGS.has(role) ? 'body' : role, ...text });
    start = index + line.length;
  }
  return blocks;
}
