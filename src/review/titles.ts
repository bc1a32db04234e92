import type { Segment } from '../model/document.js';
import type { Review } from '../model/review.js';
import { blockText, layOut } from './lay-out.js';
import { NEW_BLOCK } from './pair-text.js';

const LONGEST = 200;

/** Both headlines: the title's text as it stands now, or the beginning of a text without a title. */
export function titlesOf(review: Review): {
  sourceTitle: string | null;
  targetTitle: string;
} {
  const blocks = layOut(review).filter(({ leftOut }) => !leftOut);
  const title = blocks.find(({ role }) => role === 'title') ?? blocks[0];
  return { sourceTitle: sourceTitle(review), targetTitle: title ? shortened(blockText(title)) : '' };
}

function sourceTitle({ intake }: Review): string | null {
  if (intake.source === null) return null;
  const text = intake.source.segments.filter(({ role }) => role !== 'noise');
  const first = text.find(({ role }) => role === 'title') ?? text[0];
  return first ? shortened(sameBlock(text, first)) : null;
}

function sameBlock(segments: readonly Segment[], { block }: Segment): string {
  const inBlock = segments.filter((segment) => segment.block === block);
  return inBlock.map(({ text }) => text).join(' ');
}

/** One line that fits a list; a cut text ends in an ellipsis at a word's end. */
function shortened(text: string): string {
  const line = (text.split(NEW_BLOCK)[0] ?? '').replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…`;
}
