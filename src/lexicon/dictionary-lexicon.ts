import type { BilingualLexicon, WordLink } from './bilingual-lexicon.js';
import type { FormRules } from './form-rules.js';
import { headwordsOf } from './head-finder.js';
import { WordFinder, type FoundForm } from './word-finder.js';
import type { WordList } from './word-list.js';
import { SPREAD, type WordPair } from './word-pairs.js';

/** Which way a dictionary is read: from its headwords to its translations, or back. */
export type ReadingDirection = 'forward' | 'backward';

/** How the forms of either text are led back to the dictionary's words. */
export interface FormRulesOfBoth {
  readonly source: FormRules;
  readonly target: FormRules;
}

/** An installed dictionary as a lexicon: headwords are found by form, translations in the other text's forms. */
export function dictionaryLexicon(
  list: WordList,
  direction: ReadingDirection,
  rules: FormRulesOfBoth,
): BilingualLexicon {
  const name = `${list.heading.name}, ${list.heading.headwords.toLocaleString('en')} headwords`;
  const { source, target } = rules;
  if (direction === 'forward')
    return { name, links: (own, other) => linksBetween(list, [own, source], [other, target], (pair) => pair.forward) };
  return {
    name,
    links: (own, other) => linksBetween(list, [other, target], [own, source], (pair) => pair.backward).map(turned),
  };
}

function turned([head, translation, strength]: WordLink): WordLink {
  return [translation, head, strength];
}

type FormsAndRules = readonly [forms: readonly string[], rules: FormRules];

function linksBetween(
  list: WordList,
  [heads, headRules]: FormsAndRules,
  [translations, translationRules]: FormsAndRules,
  strengthOf: (pair: WordPair) => number,
): WordLink[] {
  const finder = new WordFinder(translations, translationRules);
  return heads.flatMap((form, place) => {
    const strongest = new Map<number, number>();
    for (const head of headwordsOf(form, list, headRules)) {
      for (const pair of list.of(head.word)) {
        const found = finder.of(pair.translation);
        const share = shareOf(found);
        for (const other of found) {
          const agreeing = isInflected(head) === isInflected(other) ? 1 : DISAGREEING;
          const strength = strengthOf(pair) * head.likeness * other.likeness * share * agreeing;
          if (strength > (strongest.get(other.place) ?? 0)) strongest.set(other.place, strength);
        }
      }
    }
    return [...strongest].map(([found, strength]): WordLink => [place, found, strength]);
  });
}

/** `Expedition` is rather `expédition` than `expéditions`, `Expeditionen` the other way about. */
const DISAGREEING = 0.7;

function isInflected({ likeness }: { readonly likeness: number }): boolean {
  return likeness < 1;
}

/** The forms of one translation share its strength: `était`, `sont` and `fut` cannot all stand for `war`. */
function shareOf(forms: readonly FoundForm[]): number {
  return (
    Math.max(
      1,
      forms.reduce((sum, { likeness }) => sum + likeness, 0),
    ) ** -SPREAD
  );
}
