import { languageOf } from '../src/languages/index.js';
import type { Language } from '../src/languages/language.js';

/** The language of a benchmark's tag; a tag that Recto does not know is a fault of the benchmark. */
export function knownLanguage(tag: string): Language {
  const language = languageOf(tag);
  if (!language) throw new Error(`No language ${tag}.`);
  return language;
}
