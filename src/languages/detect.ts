/** A guess at a text's language from its content. */
export interface LanguageGuess {
  readonly tag: string;
  /** Every language that the content alone cannot tell apart from `tag`, `tag` first. */
  readonly candidates: readonly string[];
  /** False when the text is short or the evidence thin. */
  readonly sure: boolean;
}

const SAMPLE = 4000;
const LETTERS = /\p{L}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LEAST_LETTERS = 12;
const SURE_LETTERS = 40;

/** Serbian, Croatian, Bosnian and Montenegrin share their words: content does not tell them apart. */
const SOUTH_SLAVIC = new Set(['sr', 'hr', 'bs', 'cnr', 'sh']);
const LATIN_SCRIPT = ['sr-Latn', 'cnr', 'hr', 'bs'];
const CYRILLIC_SCRIPT = ['sr-Cyrl', 'cnr'];

/** Guesses the language of a whole text by its letters' n-grams (eld, extra small tables); null when it cannot be told. */
export async function detectLanguage(text: string): Promise<LanguageGuess | null> {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(LETTERS)?.length ?? 0;
  if (letters < LEAST_LETTERS) return null;
  const { eld } = await import('eld/extrasmall');
  const { language } = eld.detect(sample);
  if (language === '') return null;
  const candidates = SOUTH_SLAVIC.has(language) ? southSlavic(sample, letters) : [language];
  return { tag: candidates[0] ?? language, candidates, sure: letters >= SURE_LETTERS };
}

function southSlavic(sample: string, letters: number): readonly string[] {
  const cyrillic = sample.match(CYRILLIC)?.length ?? 0;
  return cyrillic * 2 > letters ? CYRILLIC_SCRIPT : LATIN_SCRIPT;
}
