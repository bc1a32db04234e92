import type { Language } from '../languages/language.js';
import type { Declension, NameRules } from '../languages/name-rules.js';

/** A possible dictionary form of a name, and the endings that led to it. */
export interface Lemma {
  readonly text: string;
  /** What was taken off, what was put on. */
  readonly ending: string;
  readonly lemmaEnding: string;
  /** True when the ending by itself proves an oblique case. */
  readonly sure: boolean;
}

interface EndingRule {
  readonly lemma: string;
  readonly sure: boolean;
}

const LONGEST_ENDING = 6;
const SHORTEST_STEM = 2;

const rulesByLanguage = new WeakMap<NameRules, ReadonlyMap<string, readonly EndingRule[]>>();

function rulesOf(names: NameRules): ReadonlyMap<string, readonly EndingRule[]> {
  const known = rulesByLanguage.get(names);
  if (known) return known;
  const rules = new Map<string, EndingRule[]>();
  const add = ({ lemma, forms, sure = false }: Declension): void => {
    for (const form of forms) rules.set(form, [...(rules.get(form) ?? []), { lemma, sure }]);
  };
  names.declensions?.forEach(add);
  rulesByLanguage.set(names, rules);
  return rules;
}

/** A name in the letters that the lexicon and the declensions use: Serbian Cyrillic becomes Latin. */
export function respell(text: string, language: Language): string {
  const letters = language.names?.respelling;
  if (!letters || !/\p{Script=Cyrillic}/u.test(text)) return text;
  return Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    const latin = letters[lower] ?? letter;
    return lower === letter ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  }).join('');
}

/** Every dictionary form that a (respelt) name may come from; the name itself is not among them. */
export function lemmasOf(name: string, language: Language): Lemma[] {
  if (!language.names?.declensions) return [];
  const rules = rulesOf(language.names);
  const lemmas: Lemma[] = [];
  for (let length = Math.min(LONGEST_ENDING, name.length - SHORTEST_STEM); length >= 0; length -= 1) {
    const stem = name.slice(0, name.length - length);
    const ending = name.slice(name.length - length);
    for (const { lemma, sure } of rules.get(ending) ?? []) {
      if (stem.length + lemma.length >= SHORTEST_STEM + 1 && lemma !== ending)
        lemmas.push({ text: stem + lemma, ending, lemmaEnding: lemma, sure });
    }
  }
  return lemmas;
}
