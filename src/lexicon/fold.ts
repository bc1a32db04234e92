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

/** Longer ones are no names; composing a long row of combining marks takes the square of its length. */
const LONGEST = 1000;

const folded = new Map<string, string>();
const FOLDED_AT_MOST = 20_000;

/** Lower case without diacritics: Orbán → orban, Đurić → djuric. Cyrillic й and ё are kept as they are. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length > LONGEST || /^[a-z]*$/.test(lower)) return lower;
  const known = folded.get(lower);
  if (known !== undefined) return known;
  if (folded.size > FOLDED_AT_MOST) folded.clear();
  const made = lower
    .replace(/[đøłıßæœðþħ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}+/gu, '')
    .normalize('NFC');
  folded.set(lower, made);
  return made;
}
