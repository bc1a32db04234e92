import anyAscii from 'any-ascii';

/**
 * Text as the queue searches it: Latin letters, lower case, no accents, single spaces; the same from every script.
 * Đ, Dj and D fall together, so that Đukanović is found however it was typed (any-ascii alone gives D for Đ but Dj for Ђ).
 */
export function fold(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/dj/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
