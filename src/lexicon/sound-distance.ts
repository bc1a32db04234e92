import anyAscii from 'any-ascii';
import { fold } from './fold.js';

/**
 * Spellings and the sounds they may stand for in the languages of the news (š = sh, Ž = zh, C = ch, J = dzh, X = kh).
 * One table serves both sides: two spellings agree when they share a sound.
 */
const SOUNDS: Readonly<Record<string, string>> = {
  shch: 'SC',
  schtsch: 'SC',
  tsch: 'C',
  tch: 'C',
  dsch: 'J',
  sch: 'SK',
  dzh: 'J',
  dzs: 'J',
  dž: 'J',
  dj: 'J',
  đ: 'J',
  gy: 'JD',
  sh: 'S',
  š: 'S',
  sz: 'sS',
  zs: 'Z',
  zh: 'ZJ',
  ž: 'ZJ',
  ch: 'CXSkh',
  č: 'CS',
  ć: 'CS',
  cs: 'C',
  cz: 'C',
  ts: 'cs',
  tz: 'cs',
  c: 'ksc',
  sj: 'Shs',
  hs: 'S',
  xi: 'S',
  x: 'SXzks',
  kh: 'Xkh',
  h: 'Xhgk',
  ph: 'f',
  th: 't',
  gh: 'g',
  ck: 'k',
  q: 'kC',
  dh: 'd',
  ll: 'lj',
  lj: 'l',
  nj: 'n',
  ny: 'n',
  gn: 'n',
  ñ: 'n',
  gli: 'l',
  j: 'jJZXy',
  y: 'jyi',
  w: 'vuw',
  v: 'vf',
  f: 'fv',
  g: 'gJZhX',
  z: 'zsc',
  s: 'sSz',
  ou: 'uoaw',
  oo: 'uo',
  ow: 'aou',
  au: 'aou',
  eau: 'o',
  aw: 'o',
  ea: 'iea',
  ee: 'i',
  ie: 'ie',
  ei: 'aei',
  ey: 'aei',
  ay: 'ae',
  ai: 'ae',
  aj: 'aei',
  ej: 'aei',
  eu: 'ouae',
  äu: 'o',
  oi: 'oa',
  ue: 'uiy',
  oe: 'oe',
  ae: 'ae',
  igh: 'a',
  yu: 'u',
  iu: 'u',
  ju: 'u',
  ya: 'a',
  ia: 'a',
  ja: 'a',
  yo: 'oe',
  io: 'oe',
  jo: 'oe',
  ye: 'e',
  je: 'e',
  ij: 'i',
  iy: 'i',
  yi: 'i',
  ü: 'uiy',
  ö: 'oe',
  a: 'a',
  e: 'ea',
  i: 'iye',
  o: 'o',
  u: 'uaw',
  b: 'b',
  d: 'd',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'p',
  r: 'r',
  t: 't',
};
const LONGEST = 7;
const VOWELS = /^[aeiouyüöw]/;
const CLOSE_PAIRS = new Set([
  'bp',
  'pb',
  'dt',
  'td',
  'gk',
  'kg',
  'zs',
  'sz',
  'vb',
  'bv',
  'mn',
  'nm',
  'Sc',
  'cS',
  'Sz',
  'SZ',
  'ZS',
  'CJ',
  'JC',
  'cC',
  'Cc',
]);

interface Spelling {
  readonly text: string;
  readonly sounds: string;
}

/** Letters without those marks that tell no sounds apart: š č ž đ ü ö stay, double letters become one. */
function soundLetters(name: string): string {
  const latin = /[^\p{Script=Latin}\p{M}\p{P}\s\d]/u.test(name) ? anyAscii(name) : name;
  const kept = Array.from(latin.toLowerCase().normalize('NFC'), (letter) =>
    'šžčćđüöñ'.includes(letter) ? letter : fold(letter),
  );
  return kept
    .join('')
    .replace(/[^a-zšžčćđüöñ]/g, '')
    .replace(/([a-z])\1/g, '$1');
}

function spellingsAt(text: string): Spelling[][] {
  return Array.from(text, (_, at) => {
    const found: Spelling[] = [];
    for (let length = 1; length <= LONGEST && at + length <= text.length; length += 1) {
      const piece = text.slice(at, at + length);
      const sounds = SOUNDS[piece];
      if (sounds !== undefined) found.push({ text: piece, sounds });
    }
    return found;
  });
}

function costOfChange(a: Spelling, b: Spelling): number {
  if (a.text === b.text) return 0;
  if ([...a.sounds].some((sound) => b.sounds.includes(sound))) return 0.1;
  const vowels = VOWELS.test(a.text) && VOWELS.test(b.text);
  if (vowels) return 0.45;
  return [...a.sounds].some((one) => [...b.sounds].some((other) => CLOSE_PAIRS.has(one + other))) ? 0.6 : 1.2;
}

function costOfLoss(letter: string, last: boolean): number {
  if (letter === 'h' || letter === 'j' || letter === 'y') return 0.25;
  if (VOWELS.test(letter)) return last && letter === 'e' ? 0.2 : 0.6;
  return 0.9;
}

const remembered = new Map<string, number>();
const REMEMBERED_AT_MOST = 20_000;

/** How far apart two names sound: 0 the same, about 0.2 the same in another spelling, over 0.5 another name. */
export function soundDistance(one: string, other: string): number {
  const key = `${one}\u0000${other}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size > REMEMBERED_AT_MOST) remembered.clear();
  const distance = measure(soundLetters(one), soundLetters(other));
  remembered.set(key, distance);
  return distance;
}

/** Weighted edit distance over spellings (Wagner & Fischer 1974), divided by the longer length. */
function measure(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return 1;
  const [spellingsA, spellingsB] = [spellingsAt(a), spellingsAt(b)];
  const width = b.length + 1;
  const cost = new Float64Array((a.length + 1) * width).fill(Infinity);
  cost[0] = 0;
  const relax = (at: number, value: number): void => {
    if (value < (cost[at] ?? Infinity)) cost[at] = value;
  };
  for (let i = 0; i <= a.length; i += 1) {
    for (let j = 0; j <= b.length; j += 1) {
      const here = cost[i * width + j] ?? Infinity;
      if (i < a.length) relax((i + 1) * width + j, here + costOfLoss(a.charAt(i), i === a.length - 1));
      if (j < b.length) relax(i * width + j + 1, here + costOfLoss(b.charAt(j), j === b.length - 1));
      for (const from of spellingsA[i] ?? [])
        for (const to of spellingsB[j] ?? [])
          relax((i + from.text.length) * width + j + to.text.length, here + costOfChange(from, to));
    }
  }
  return (cost[cost.length - 1] ?? 1) / Math.max(a.length, b.length);
}
