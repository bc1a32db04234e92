import anyAscii from 'any-ascii';
import { fold } from './fold.js';

/** Latin spellings that the press and the standards give to Cyrillic letters, folded. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v|w',
  г: 'g|h|gh',
  ґ: 'g',
  д: 'd',
  ђ: 'dj|d',
  ѓ: 'gj|g',
  е: 'e|ye|ie|je',
  ё: 'e|yo|io|jo|o|yeo',
  є: 'ye|ie|je|e',
  ж: 'zh|j|z',
  з: 'z|s',
  и: 'i|y',
  і: 'i',
  ї: 'i|yi|ji',
  й: 'i|y|j|',
  ј: 'j|y|i',
  к: 'k|c',
  ќ: 'kj|k',
  л: 'l',
  љ: 'lj|l',
  м: 'm',
  н: 'n',
  њ: 'nj|n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's|ss',
  т: 't',
  ћ: 'c|ch',
  у: 'u|ou|w',
  ф: 'f',
  х: 'kh|h|ch',
  ц: 'ts|c|tz|z',
  ч: 'ch|tch|tsch|c',
  џ: 'dz|dzh',
  ш: 'sh|ch|sch|s',
  щ: 'shch|sch|sc|sht',
  ъ: '|a',
  ы: 'y|i',
  ь: "|'",
  э: 'e',
  ю: 'yu|iu|ju|u',
  я: 'ya|ia|ja|a',
  ѝ: 'i',
  "'": "|'",
  '’': "|'",
  ' ': ' ',
  '-': '-| ',
};

const patterns = new Map<string, RegExp>();
const PATTERNS_AT_MOST = 5_000;

/** True when `latin` is a letter-for-letter rendering of `original`, whatever the standard. */
export function isRomanisationOf(latin: string, original: string): boolean {
  const plain = fold(latin);
  if (/\p{Script=Cyrillic}/u.test(original)) return patternOf(original).test(plain);
  if (!/[^\p{Script=Latin}\p{M}\p{P}\s\d]/u.test(original)) return fold(original) === plain;
  return lettersOf(anyAscii(original)) === lettersOf(plain);
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

function patternOf(original: string): RegExp {
  const known = patterns.get(original);
  if (known) return known;
  if (patterns.size > PATTERNS_AT_MOST) patterns.clear();
  const body = Array.from(
    original.toLowerCase(),
    (letter) => `(?:${CYRILLIC[letter] ?? letter.replace(/[^\p{L}\d]/gu, '.')})`,
  )
    .join('')
    // Мария → Mariya, Maria; Хмельницкий → Khmelnitsky, Khmelnitskiy
    .replace(/\(\?:i\|y\)\(\?:i\|y\|j\|\)$/, '(?:y|i|iy|yi|ii|yy|ij|yj)');
  const made = new RegExp(`^${body}$`, 'u');
  patterns.set(original, made);
  return made;
}

/** A plain Latin rendering, for want of a better one: the name as the press would spell it by default. */
export function romanise(original: string): string {
  if (!/\p{Script=Cyrillic}/u.test(original))
    return /^[\p{Script=Latin}\p{M}\p{P}\s\d]*$/u.test(original) ? original : anyAscii(original);
  const usual = Array.from(original, (letter) => {
    const latin = (CYRILLIC[letter.toLowerCase()] ?? letter).split('|')[0] ?? '';
    return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  }).join('');
  return usual.replace(/(?<=[a-z])(?:iy|iі|yi|ii|yy)$/u, 'y');
}
