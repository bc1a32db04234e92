// Plain forms of Cyrillic letters have another look than those of the Latin ones: ж is zh, ž is z.
const CYRILLIC: readonly (readonly [RegExp, string])[] = [
  [/dzh/g, 'dz'],
  [/zh/g, 'z'],
  [/kh/g, 'h'],
  [/ch/g, 'c'],
  [/sh/g, 's'],
  [/ts/g, 'c'],
];
const MOST = 12;

/**
 * Other ways in which a word of Serbian, Croatian, Bosnian or Montenegrin may stand in a dictionary, as plain forms: in the
 * other script (`zhena`, `zena`) and with the other reflex of yat (`vreme`, `vrijeme`; `dete`, `dijete`; `mesto`, `mjesto`).
 */
export function southSlavicVariants(word: string): string[] {
  const latin = CYRILLIC.reduce((rest, [letters, plain]) => rest.replaceAll(letters, plain), word);
  const spelled = latin === word ? [word] : [word, latin];
  const variants = spelled.flatMap((spelling) => [spelling, ...otherYats(spelling)]);
  return [...new Set(variants)].filter((variant) => variant !== word).slice(0, MOST);
}

/** One yat at a time: words with two are rare, and words that only look as if they had one are in no dictionary. */
function otherYats(word: string): string[] {
  const without = [...word.matchAll(/ije|je/g)].map(({ 0: yat, index }) => spliced(word, index, yat.length, 'e'));
  const within = [...word.matchAll(/(?<![ij])e/g)].flatMap(({ index }) =>
    index === 0 ? [] : ['ije', 'je'].map((yat) => spliced(word, index, 1, yat)),
  );
  return [...without, ...within];
}

function spliced(word: string, at: number, length: number, by: string): string {
  return word.slice(0, at) + by + word.slice(at + length);
}
