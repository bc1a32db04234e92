import type { Language } from '../languages/language.js';
import type { FreedictEntry } from './freedict-entry.js';
import { plainForm } from './plain-form.js';

/** A headword and one of its translations as plain forms, with p(translation | headword) and p(headword | translation). */
export interface WordPair {
  readonly head: string;
  readonly translation: string;
  readonly forward: number;
  readonly backward: number;
}

/** Longer phrases are explanations (`fruit of the bread tree`): which of their words stands for which is not to be told. */
const LONGEST_PHRASE = 3;
/** A word of a phrase stands for a translation less surely than a word with an entry of its own. */
const OF_PHRASE = 0.5;
const OF_GRAMMAR = 0.25;
/** A word with n translations gives each n^-0.75: more than its share, for the others mostly are not in the text. */
export const SPREAD = 0.75;
/** Of words with one translation only, so many were translated by it (Text+Berg, German to French). */
const STRONGEST = 0.7;
const WEAKEST = 0.02;

/** Takes a dictionary's entries apart into pairs of words, sorted by headword. */
export function wordPairs(entries: Iterable<FreedictEntry>, from: Language, to: Language): WordPair[] {
  const evidence = new Evidence();
  const heads = contentWordsOf(from);
  const others = contentWordsOf(to);
  for (const { headword, translations } of entries) {
    const own = heads(headword);
    for (const translation of translations) evidence.add(own, others(translation));
  }
  return evidence.pairs();
}

/** The words of an entry or translation, and whether it is a word of grammar. */
interface Phrase {
  readonly words: readonly string[];
  readonly grammar: boolean;
}

/** Words that carry a phrase: particles, articles and letters are left out where something is left. */
function contentWordsOf({ words }: Language): (phrase: string) => Phrase {
  const grammar = new Set([...(words?.functionWords ?? [])].map(plainForm));
  return (phrase) => {
    const all = phrase
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .map(plainForm)
      .filter((word) => /^[a-z]{2,}$/.test(word));
    const content = all.filter((word) => !grammar.has(word) && word.length > 2);
    return content.length > 0 ? { words: content, grammar: false } : { words: all, grammar: true };
  };
}

/** How much each word pair is worth, and among how many translations of its words. */
class Evidence {
  private readonly worth = new Map<string, Map<string, number>>();
  private readonly ofHead = new Map<string, number>();
  private readonly ofTranslation = new Map<string, number>();
  private readonly phrases: (readonly [own: Phrase, other: Phrase])[] = [];

  add(own: Phrase, other: Phrase): void {
    if (Math.max(own.words.length, other.words.length) > LONGEST_PHRASE) return;
    const [head = ''] = own.words;
    const [translation = ''] = other.words;
    if (own.words.length === 1) raise(this.ofHead, head);
    if (other.words.length === 1) raise(this.ofTranslation, translation);
    if (own.words.length > 1 || other.words.length > 1) this.phrases.push([own, other]);
    else if (head && translation) this.count(head, translation, own.grammar || other.grammar ? OF_GRAMMAR : 1);
  }

  pairs(): WordPair[] {
    for (const rest of this.phrases.map(([own, other]) => this.unexplained(own, other)))
      for (const [head, translation, worth] of rest) this.count(head, translation, worth);
    const pairs = [...this.worth].flatMap(([head, translations]) =>
      [...translations].map(([translation, worth]) => ({
        head,
        translation,
        forward: strength(worth, this.ofHead.get(head)),
        backward: strength(worth, this.ofTranslation.get(translation)),
      })),
    );
    return pairs.filter(({ forward, backward }) => Math.max(forward, backward) >= WEAKEST).sort(byWords);
  }

  /** `svjetski rat`, `world war`: where `rat` is known to be `war`, `svjetski` is left for `world`. */
  private unexplained(own: Phrase, other: Phrase): [head: string, translation: string, worth: number][] {
    const known = (head: string, translation: string): boolean => this.worth.get(head)?.has(translation) ?? false;
    const heads = own.words.filter((head) => !other.words.some((translation) => known(head, translation)));
    const others = other.words.filter((translation) => !own.words.some((head) => known(head, translation)));
    const whole = (own.grammar || other.grammar ? OF_GRAMMAR : 1) * (own.words.length > 1 ? OF_PHRASE : 1);
    const worth = whole / (heads.length * others.length);
    return heads.flatMap((head) => others.map((translation): [string, string, number] => [head, translation, worth]));
  }

  private count(head: string, translation: string, worth: number): void {
    let translations = this.worth.get(head);
    if (!translations) this.worth.set(head, (translations = new Map<string, number>()));
    translations.set(translation, Math.max(worth, translations.get(translation) ?? 0));
  }
}

function raise(totals: Map<string, number>, word: string): void {
  totals.set(word, (totals.get(word) ?? 0) + 1);
}

function strength(worth: number, among = 1): number {
  return Math.round(((STRONGEST * worth) / among ** SPREAD) * 100) / 100;
}

function byWords(one: WordPair, other: WordPair): number {
  return compare(one.head, other.head) || compare(one.translation, other.translation);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
