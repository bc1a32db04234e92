type Signature = readonly [name: string, bytes: readonly number[]];

/** First bytes of files that people upload by mistake (after the formats' own specifications). */
const SIGNATURES: readonly Signature[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['DOCX/ODT/ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['DOC/XLS', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['GZIP', [0x1f, 0x8b, 0x08]],
  ['7Z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['RAR', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33, 0x00]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
  ['MP3', [0x49, 0x44, 0x33]],
  ['OGG', [0x4f, 0x67, 0x67, 0x53, 0x00]],
];

/** Share of control characters from which a decoded file is no text. */
const MOST_CONTROLS = 0.02;
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g;

/** The name of the known binary format that these bytes begin, or null. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  return found ? found[0] : null;
}

/** True when a decoded text holds NUL characters or too many controls to be a text that somebody wrote. */
export function looksBinary(text: string): boolean {
  if (text.includes('\u0000')) return true;
  const controls = text.match(CONTROLS)?.length ?? 0;
  return controls > 2 && controls > text.length * MOST_CONTROLS;
}
