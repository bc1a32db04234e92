import type { Block, Document } from '../model/document.js';
import { isRefusal, type Refusal } from '../model/refusal.js';
import { assignRoles } from './assign-roles.js';
import { decode } from './decode.js';
import { paragraphs } from './paragraphs.js';
import { tooLong } from './limits.js';
import type { Reader, ReadingHints } from './reader.js';

/** Plain text: the document's text is the decoded file and nothing else; blocks are its paragraphs. */
export const plainText: Reader = {
  id: 'plain-text',
  extensions: ['txt', 'text', 'md'],
  mediaTypes: ['text/plain', 'text/markdown'],
  recognises: (head) => !head.includes(0),
  read: readPlainText,
};

async function readPlainText(bytes: Uint8Array, hints: ReadingHints): Promise<Document | Refusal> {
  const decoded = await decode(bytes, hints);
  if (isRefusal(decoded)) return decoded;
  const { text, encoding, guessed } = decoded;
  const long = tooLong(text);
  if (long) return long;
  return { text, blocks: blocksOf(text, hints), facts: { encoding, ...(guessed && { encodingGuessed: true }) } };
}

function blocksOf(text: string, { language }: ReadingHints): Block[] {
  const spans = paragraphs(text);
  const pieces = spans.map(({ start, end }) => ({ text: text.slice(start, end), role: null }));
  const verdicts = assignRoles(pieces, language);
  return spans.map((span, index) => ({
    number: index + 1,
    ...span,
    marks: [],
    ...(verdicts[index] ?? { role: 'body' as const }),
  }));
}
