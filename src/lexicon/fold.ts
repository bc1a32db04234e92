const UNDECOMPOSED: Readonly<Record<string, string>> = {
  đ: 'dj',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
};

/** Lower case without diacritics: Orbán → orban, Đurić → djuric. Cyrillic й and ё are kept as they are. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .replace(/[đøłıßæœðþħ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}+/gu, '')
    .normalize('NFC');
}
