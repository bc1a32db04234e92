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
