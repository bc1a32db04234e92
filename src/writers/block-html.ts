import type { Role } from '../model/document.js';
import type { EditionBlock } from '../model/edition.js';
import { inlineHtml } from './inline-html.js';

/** How each role's text stands in HTML; list items that follow each other share one list. */
const FRAMES: Readonly<Record<Role, readonly [before: string, after: string]>> = {
  title: ['<h1>', '</h1>'],
  kicker: ['<p class="kicker">', '</p>'],
  lede: ['<p class="lede">', '</p>'],
  byline: ['<p class="byline">', '</p>'],
  dateline: ['<p class="dateline">', '</p>'],
  subheading: ['<h2>', '</h2>'],
  body: ['<p>', '</p>'],
  quote: ['<blockquote><p>', '</p></blockquote>'],
  list: ['<li>', '</li>'],
  caption: ['<p class="caption">', '</p>'],
  table: ['<p class="table">', '</p>'],
  noise: ['<p>', '</p>'],
};

/** Blocks as HTML, one element a line. */
export function blockHtml(blocks: readonly EditionBlock[]): string {
  const lines = blocks.map((block, index) => {
    const [before, after] = FRAMES[block.role];
    const line = before + inlineHtml(block) + after;
    const first = block.role === 'list' && blocks[index - 1]?.role !== 'list';
    const last = block.role === 'list' && blocks[index + 1]?.role !== 'list';
    return `${first ? '<ul>\n' : ''}${line}${last ? '\n</ul>' : ''}`;
  });
  return lines.join('\n');
}
