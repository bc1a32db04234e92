import type { EditionBlock } from '../model/edition.js';
import type { Writer } from './writer.js';

/** The approved text alone: blocks parted by a blank line. */
export const text: Writer = {
  id: 'text',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  write: ({ blocks }) => `${plainText(blocks)}\n`,
};

/** Blocks as plain text. */
export function plainText(blocks: readonly EditionBlock[]): string {
  return blocks.map((block) => block.text).join('\n\n');
}
