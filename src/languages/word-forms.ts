/** Every stem with every ending, as one list parted by spaces; `-` stands for no ending. */
export function withEndings(stems: string, endings: string): string {
  const tails = list(endings).map((ending) => (ending === '-' ? '' : ending));
  return list(stems)
    .flatMap((stem) => tails.map((tail) => stem + tail))
    .join(' ');
}

/** The words of a list, parted by any white space. */
export function list(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}

/** The `value form form` lines of a table, from values and stems that all take the same endings. */
export function tableWithEndings(stems: string, endings: string): string {
  return stems
    .trim()
    .split('\n')
    .map((line) => {
      const [value = '', ...rest] = list(line);
      return `${value} ${withEndings(rest.join(' '), endings)}`;
    })
    .join('\n');
}

const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'ц',
  č: 'ч',
  ć: 'ћ',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  š: 'ш',
  t: 'т',
  u: 'у',
  v: 'в',
  z: 'з',
  ž: 'ж',
  lj: 'љ',
  nj: 'њ',
  dž: 'џ',
};

/** South Slavic words in lower-case Latin letters, written in Cyrillic. */
export function inCyrillic(latin: string): string {
  return latin.replace(/lj|nj|dž|[a-zčćđšž]/gu, (letter) => CYRILLIC[letter] ?? letter);
}

/** A list in both scripts: the articles of one language come in either. */
export function inBothScripts(latin: string): string {
  return `${latin} ${inCyrillic(latin)}`;
}

/** A table (`value form form` a line) with its forms in both scripts. */
export function tableInBothScripts(latin: string): string {
  return `${latin}\n${inCyrillic(latin)}`;
}
