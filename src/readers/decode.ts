import { refuse, type Refusal } from '../model/refusal.js';
import { binaryFormat, looksBinary } from './binary.js';
import { decodeAs, encodingName, isUtf8, type Decoded } from './encodings.js';
import { guessEncoding } from './guess-encoding.js';
import type { ReadingHints } from './reader.js';
import { markedEncoding, unmarkedUtf16 } from './unicode-bytes.js';

/** A file as text. */
export interface DecodedFile extends Decoded {
  /** True when nothing but the bytes themselves spoke for the encoding. */
  readonly guessed: boolean;
}

/**
 * Bytes → text: a byte order mark first, then what the person says, then what the file declares, then what the bytes look like.
 * Refuses binary files, unknown encodings, and an encoding named by the person in which the file cannot be read.
 */
export async function decode(
  bytes: Uint8Array,
  hints: ReadingHints,
  declared: string | null = charsetOf(hints.mediaType),
): Promise<DecodedFile | Refusal> {
  const format = binaryFormat(bytes);
  if (format) return refuse('read.binary-format', { format });
  const read = await decodeText(bytes, hints, declared);
  if ('refused' in read) return read;
  return looksBinary(read.text) ? refuse('read.binary') : read;
}

async function decodeText(
  bytes: Uint8Array,
  hints: ReadingHints,
  declared: string | null,
): Promise<DecodedFile | Refusal> {
  const marked = markedEncoding(bytes);
  if (marked) return { ...decodeAs(bytes, marked), guessed: false };
  if (hints.encoding !== undefined) return asTold(bytes, hints.encoding);
  const wide = unmarkedUtf16(bytes);
  if (wide) return { ...decodeAs(bytes, wide), guessed: true };
  if (bytes.includes(0)) return refuse('read.binary');
  return (await asDeclared(bytes, declared)) ?? asItLooks(bytes, hints);
}

function asTold(bytes: Uint8Array, label: string): DecodedFile | Refusal {
  const encoding = encodingName(label);
  if (encoding === null) return refuse('read.encoding-unknown', { encoding: label });
  const read = decodeAs(bytes, encoding);
  return read.broken > 0 ? refuse('read.encoding-wrong', { encoding: label }) : { ...read, guessed: false };
}

/** UTF-8 that was declared as something else is still UTF-8: its multi-byte letters do not come about by chance. */
function asDeclared(bytes: Uint8Array, declared: string | null): DecodedFile | null {
  const encoding = declared === null ? null : encodingName(declared);
  if (encoding === null || encoding.startsWith('utf-16')) return null;
  const ascii = bytes.every((byte) => byte < 0x80);
  if (!ascii && isUtf8(bytes)) return { ...decodeAs(bytes, 'utf-8'), guessed: encoding !== 'utf-8' };
  const read = decodeAs(bytes, encoding);
  return read.broken === 0 ? { ...read, guessed: false } : null;
}

async function asItLooks(bytes: Uint8Array, hints: ReadingHints): Promise<DecodedFile | Refusal> {
  if (isUtf8(bytes)) return { ...decodeAs(bytes, 'utf-8'), guessed: false };
  const damaged = decodeAs(bytes, 'utf-8');
  // …a UTF-8 file with a letter cut in two is not windows-1252
  if (isMostlyUtf8(damaged)) return { ...damaged, guessed: true };
  const encoding = await guessEncoding(bytes, hints.language);
  if (encoding === null) return refuse('read.encoding-unclear');
  return { ...decodeAs(bytes, encoding), guessed: true };
}

function isMostlyUtf8({ text, broken }: Decoded): boolean {
  const whole = text.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0;
  return whole > broken * 10;
}

/** The charset parameter of a media type, or null. */
export function charsetOf(mediaType: string | undefined): string | null {
  return /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(mediaType ?? '')?.[1] ?? null;
}
