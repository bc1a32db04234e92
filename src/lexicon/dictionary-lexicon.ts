import type { BilingualLexicon, WordLink } from './bilingual-lexicon.js';
import { LEAST_SHARED, likeForms, LONGEST_ENDING, type Likeness } from './inflections.js';
import { WordFinder } from './word-finder.js';
import type { WordList } from './word-list.js';
import type { WordPair } from './word-pairs.js';

/** Which way a dictionary is read: from its headwords to its translations, or back. */
export type ReadingDirection = 'forward' | 'backward';

/** An installed dictionary as a lexicon: headwords are found by form, translations in the other text's forms. */
export function dictionaryLexicon(list: WordList, direction: ReadingDirection): BilingualLexicon {
  const { name, headwords } = list.heading;
  const links = (heads: readonly string[], translations: readonly string[], strength: (pair: WordPair) => number) =>
    linksBetween(list, heads, translations, strength);
  return {
    name: `${name}, ${headwords.toLocaleString('en')} headwords`,
    links:
      direction === 'forward'
        ? (source, target) => links(source, target, ({ forward }) => forward)
        : (source, target) => links(target, source, ({ backward }) => backward).map(turned),
  };
}

function turned([head, translation, strength]: WordLink): WordLink {
  return [translation, head, strength];
}

function linksBetween(
  list: WordList,
  heads: readonly string[],
  translations: readonly string[],
  strengthOf: (pair: WordPair) => number,
): WordLink[] {
  const finder = new WordFinder(translations);
  return heads.flatMap((form, place) => {
    const strongest = new Map<number, number>();
    for (const { word, likeness } of headwordsOf(form, list)) {
      for (const pair of list.of(word)) {
        for (const found of finder.of(pair.translation)) {
          const strength = strengthOf(pair) * likeness * found.likeness;
          if (strength > (strongest.get(found.place) ?? 0)) strongest.set(found.place, strength);
        }
      }
    }
    return [...strongest].map(([found, strength]): WordLink => [place, found, strength]);
  });
}

/** The form itself where it is a headword, else the headwords it looks like a form of. */
function headwordsOf(form: string, list: WordList): Likeness[] {
  if (list.of(form).length > 0) return [{ word: form, likeness: 1 }];
  for (let shared = form.length; shared >= leastShared(form); shared -= 1) {
    const found = likeForms(form, list.startingWith(form.slice(0, shared)));
    if (found.length > 0) return found;
  }
  return [];
}

function leastShared({ length }: string): number {
  return Math.max(LEAST_SHARED, length - LONGEST_ENDING);
}
