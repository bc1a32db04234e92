import anyAscii from 'any-ascii';

// any-ascii maps Latin Đ to D but Cyrillic Ђ to Dj: both become dj here.
const BY_HAND: Readonly<Record<string, string>> = { đ: 'dj', ð: 'd', þ: 'th', ь: '', ъ: '' };
const ASCII = /^[\0-\x7f]*$/;

/** A word in plain lower-case Latin letters: diacritics folded, every other script romanised. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const mended = lower.replaceAll(/[đðþьъ]/g, (letter) => BY_HAND[letter] ?? letter);
  return anyAscii(mended)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/s[hc]h?|sz/g, 's'],
  [/t?ch|ck|cs|cz|[cq]/g, 'k'],
  [/dzh?|dj|gy/g, 'j'],
  [/zh|z/g, 's'],
  [/kh/g, 'h'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** What two spellings of one sound have in common: Takahaši and Takahashi both give "takahasi". */
export function skeleton(folded: string): string {
  return SOUNDS.reduce((text, [sound, letter]) => text.replaceAll(sound, letter), folded);
}
