const CYRILLIC = 'абвгдђежзијклљмнњопрстћуфхцчџш';
const LATIN = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');
const SPELLING = new Map([...CYRILLIC].map((letter, index) => [letter, LATIN[index] ?? letter]));

/** Serbian Cyrillic respelt in Latin letters, in lower case; everything else stays as it is. */
export function toSerbianLatin(text: string): string {
  return text.toLowerCase().replace(/[а-џ]/g, (letter) => SPELLING.get(letter) ?? letter);
}
