import anyAscii from 'any-ascii';

// any-ascii maps Latin Đ to D but Cyrillic Ђ to Dj: both become dj here.
const BY_HAND: Readonly<Record<string, string>> = { đ: 'dj', ð: 'd', þ: 'th', ь: '', ъ: '' };
const ASCII = /^[\0-\x7f]*$/;

/** A word in plain lower-case Latin letters: diacritics folded, every other script romanised. Words of two texts are compared so. */
export function plainForm(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const mended = lower.replaceAll(/[đðþьъ]/g, (letter) => BY_HAND[letter] ?? letter);
  return anyAscii(mended)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}
