/** A word that another may be a form of, and how surely. */
export interface Likeness {
  readonly word: string;
  readonly likeness: number;
}

/** Shorter beginnings are shared by chance: `vlad-` is enough, `ra-` is not. */
export const LEAST_SHARED = 4;
/** Letters that an ending may have: `-ama` goes, `-ovanja` is another word. */
export const LONGEST_ENDING = 4;
const MOST = 3;

/**
 * Which of the words may be the headword of a form, by the beginning that they share: `Regierungen` is a form of
 * `Regierung`. Only those with the longest common beginning, the less sure the more is not shared.
 */
export function likeForms(form: string, words: Iterable<string>): Likeness[] {
  let best = 0;
  let found: Likeness[] = [];
  for (const word of words) {
    const likeness = likenessOf(form, word);
    if (likeness < best || likeness === 0) continue;
    if (likeness > best) found = [];
    best = likeness;
    found.push({ word, likeness });
  }
  return found.slice(0, MOST);
}

/** 1 for the same word, 0 where the words have not enough in common. */
export function likenessOf(form: string, word: string): number {
  if (form === word) return 1;
  const shared = sharedLetters(form, word);
  const longest = Math.max(form.length, word.length);
  if (shared < LEAST_SHARED || longest - shared > LONGEST_ENDING || shared * 3 < longest * 2) return 0;
  return (shared / longest) ** 2;
}

/** How many letters both begin with. */
export function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
