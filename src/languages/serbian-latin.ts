const CYRILLIC = 'абвгдђежзијклљмнњопрстћуфхцчџш';
const LATIN = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');
const SPELLING = new Map([...CYRILLIC].flatMap((letter, index) => spellings(letter, LATIN[index] ?? letter)));

/** Serbian Cyrillic respelt in Latin letters; everything else stays as it is. */
export function toSerbianLatin(text: string): string {
  return text.replace(/[Ђ-џ]/g, (letter) => SPELLING.get(letter) ?? letter);
}

function spellings(letter: string, latin: string): [string, string][] {
  return [
    [letter, latin],
    [letter.toUpperCase(), latin.charAt(0).toUpperCase() + latin.slice(1)],
  ];
}
