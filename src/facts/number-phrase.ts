import type { Atom } from './atoms.js';
import type { NumberLexicon, NumberWord } from './number-lexicon.js';
import type { NumberSum } from './number-sum.js';

/** Takes atoms as long as they belong to the number; returns the index after the last one taken. */
export function extend(sum: NumberSum, atoms: readonly Atom[], from: number, lexicon: NumberLexicon): number {
  let end = from;
  for (;;) {
    const half = halfAt(atoms, end, lexicon);
    if (half !== null && !sum.isEmpty) {
      sum.addHalf();
      end = half;
      continue;
    }
    const next = nextWord(atoms, end, sum, lexicon);
    if (next === null) return end;
    end = next;
  }
}

function nextWord(atoms: readonly Atom[], at: number, sum: NumberSum, lexicon: NumberLexicon): number | null {
  const joined = !sum.isEmpty && lexicon.joiners.has(atoms[at]?.lower ?? '');
  const isHyphen = !sum.isEmpty && atoms[at]?.kind === 'hyphen' && atoms[at]?.inWord === true;
  const start = joined || isHyphen ? at + 1 : at;
  const pair = wordAt(atoms, start, lexicon);
  if (!pair) return null;
  if (joined && !mayJoin(sum, pair.words, lexicon)) return null;
  if (!joined && !isHyphen && !mayFollow(sum, pair.words, lexicon)) return null;
  return takeAll(sum, pair.words, joined) ? pair.next : null;
}

/** "dvadeset i pet" is 25, "twenty and five" two numbers; after hundreds both are one. */
function mayJoin(sum: NumberSum, words: readonly NumberWord[], { rules }: NumberLexicon): boolean {
  const [first] = words;
  if (!first || first.kind === 'scale') return false;
  if (sum.value >= 100) return sum.value % 100 === 0 && first.value < 100;
  return rules.joinsTens === true && sum.value >= 20 && first.value < 20;
}

/** Where numbers are written together a new word is a new number, unless one of them is a scale: zwei Millionen dreitausend. */
function mayFollow(sum: NumberSum, [first]: readonly NumberWord[], { rules }: NumberLexicon): boolean {
  return !rules.compounds || sum.isEmpty || first?.kind === 'scale' || sum.scale >= 1000;
}

/** All morphemes of one word belong to the same number, or none does. */
function takeAll(sum: NumberSum, words: readonly NumberWord[], joined: boolean): boolean {
  const [first, ...rest] = words;
  if (!first || !sum.take(first, joined)) return false;
  for (const word of rest) sum.take(word, true);
  return true;
}

/** The number words of one atom, or of two joined by a hyphen. */
export interface WordRead {
  readonly words: readonly NumberWord[];
  readonly next: number;
}

/** Reads the atom at a place as number words: one, or the morphemes of a compound. */
export function wordAt(atoms: readonly Atom[], at: number, lexicon: NumberLexicon): WordRead | null {
  const atom = atoms[at];
  if (atom?.kind !== 'word') return null;
  // quatre-vingt is one word for our purpose
  if (atoms[at + 1]?.kind === 'hyphen') {
    const hyphenated = lexicon.word(`${atom.lower}-${atoms[at + 2]?.lower ?? ''}`);
    if (hyphenated) return { words: [hyphenated], next: at + 3 };
  }
  const plain = lexicon.word(atom.lower);
  if (plain) return { words: [plain], next: at + 1 };
  const morphemes = lexicon.compound(atom.lower);
  const words = morphemes?.map(lexicon.word).filter((word) => word !== null) ?? [];
  return words.length > 0 ? { words, next: at + 1 } : null;
}

/** quatre mois et demi, two years and a half: the half stands behind the noun. */
export function halfLater(atoms: readonly Atom[], at: number, value: number, lexicon: NumberLexicon): number[] {
  return atoms[at]?.kind === 'word' && halfAt(atoms, at + 1, lexicon) !== null ? [value + 0.5] : [];
}

/** "i po", "and a half", "y medio" right after a number. */
function halfAt(atoms: readonly Atom[], at: number, { joiners, half, loose }: NumberLexicon): number | null {
  let next = at;
  if (atoms[next]?.kind === 'hyphen') next += 1;
  if (!joiners.has(atoms[next]?.lower ?? '')) return null;
  next += 1;
  if (atoms[next]?.kind === 'hyphen') next += 1;
  const article = atoms[next];
  if (article && !half.has(article.lower) && loose(article.lower)?.value === 1) next += 1;
  if (atoms[next]?.kind === 'hyphen') next += 1;
  return half.has(atoms[next]?.lower ?? '') ? next + 1 : null;
}

/** True when a word or sign for per cent stands here. */
export function isPercentAt(atoms: readonly Atom[], at: number, { percent }: NumberLexicon): boolean {
  const first = atoms[at];
  if (!first) return false;
  const second = atoms[at + 1];
  return percent.has(first.lower) || (second !== undefined && percent.has(`${first.lower}_${second.lower}`));
}
