import type { Document } from '../model/document.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import { READERS } from './index.js';
import { tooManyBytes } from './limits.js';
import { plainText } from './plain-text.js';
import type { Reader, ReadingHints } from './reader.js';

const HEAD = 1024;

/** Reads a file with the reader of its format: by media type, else by extension, else by its first bytes, else as plain text. */
export async function read(bytes: Uint8Array, hints: ReadingHints): Promise<Document | Refusal> {
  if (bytes.length === 0) return refuse('read.empty');
  const large = tooManyBytes(bytes);
  if (large) return large;
  const document = await readerOf(bytes, hints).read(bytes, hints);
  if (isRefusal(document)) return document;
  if (!/[\p{L}\p{N}]/u.test(document.text)) return refuse('read.empty');
  return document;
}

function readerOf(bytes: Uint8Array, { mediaType, fileName }: ReadingHints): Reader {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase();
  const extension = /\.([^./\\]+)$/.exec(fileName ?? '')?.[1]?.toLowerCase();
  const head = bytes.subarray(0, HEAD);
  return (
    READERS.find(({ mediaTypes }) => type !== undefined && mediaTypes.includes(type) && type !== 'text/plain') ??
    READERS.find(({ extensions }) => extension !== undefined && extensions.includes(extension)) ??
    (type === 'text/plain' && fileName === undefined ? plainText : undefined) ??
    READERS.find(({ recognises }) => recognises(head)) ??
    plainText
  );
}
