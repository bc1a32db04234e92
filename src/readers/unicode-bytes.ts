import { decodeAs } from './encodings.js';

type Mark = readonly [encoding: string, bytes: readonly number[]];

/** Byte order marks, the longer first (Unicode Standard, section 23.8). */
const MARKS: readonly Mark[] = [
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

const SAMPLE = 4096;
/** Least share of NUL bytes, all on one side, that speaks for UTF-16: the spaces and line breaks alone give it. */
const FEWEST_ZEROS = 0.02;
const STRANGE = /[\p{Cn}\p{Co}\u0000-\u0008\u000e-\u001f\ufffd]/gu;

/** The encoding that a byte order mark names, or null. */
export function markedEncoding(bytes: Uint8Array): string | null {
  const found = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found ? found[0] : null;
}

/** UTF-16 without a mark: the NUL bytes of its spaces all stand on even places or all on odd ones. */
export function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const head = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even += 1;
    if (byte === 0 && index % 2 === 1) odd += 1;
  });
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const clear = Math.min(even, odd) * 20 <= Math.max(even, odd) && even + odd >= head.length * FEWEST_ZEROS;
  return clear && readsAsText(head, encoding) ? encoding : null;
}

function readsAsText(head: Uint8Array, encoding: string): boolean {
  const { text } = decodeAs(head, encoding);
  return (text.slice(0, -1).match(STRANGE)?.length ?? 0) <= text.length * 0.01;
}
