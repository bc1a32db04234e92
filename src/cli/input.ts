import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { Io } from './io.js';
import { Problem } from './problem.js';

/** Bytes a side may have; one more is read so that the reader can say it is too much. */
export const SIDE_LIMIT = 5 * 1024 * 1024;

/** A file's bytes (or standard input's, for `-`), never more than just over the limit. */
export async function readInput(path: string, io: Io): Promise<{ bytes: Uint8Array; name: string | null }> {
  if (path === '-') return { bytes: await readAll(io.stdin), name: null };
  try {
    const file = await open(path, 'r');
    try {
      if ((await file.stat()).isDirectory()) throw new Problem(`${path} is a folder: name a file.`);
      return { bytes: await readAll(file.createReadStream({ end: SIDE_LIMIT })), name: basename(path) };
    } finally {
      await file.close().catch(() => undefined);
    }
  } catch (cause) {
    throw cause instanceof Problem ? cause : unreadable(path, cause);
  }
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    chunks.push(bytes);
    size += bytes.length;
    if (size > SIDE_LIMIT) break;
  }
  return Buffer.concat(chunks);
}

/** Says in one line why a path cannot be read. */
export function unreadable(path: string, cause: unknown): Problem {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return new Problem(`There is no file ${path}: check the name.`);
  if (code === 'EACCES') return new Problem(`${path} may not be read: check its permissions.`);
  return new Problem(`${path} cannot be read (${code ?? String(cause)}).`);
}
