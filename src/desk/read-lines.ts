import type { Refusal } from '../model/refusal.js';
import { isRefusal } from '../model/refusal.js';
import { read } from '../readers/read.js';

/** A file of one segment per line as text, without its byte order mark; refuses what is no text, empty or too large. */
export async function readLines(bytes: Uint8Array): Promise<string | Refusal> {
  const document = await read(bytes, { mediaType: 'text/plain' });
  return isRefusal(document) ? document : document.text;
}
