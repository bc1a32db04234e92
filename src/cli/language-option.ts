import { languageFor } from '../desk/language-for.js';
import type { ArticleLanguage } from '../desk/language-for.js';
import { isRefusal } from '../model/refusal.js';
import { Problem } from './problem.js';

/** The language of a tag given on the command line; names near tags when it is unknown. */
export function knownLanguage(tag: string): ArticleLanguage {
  const language = languageFor(tag);
  if (!isRefusal(language)) return language;
  const near = language.values['near'];
  throw new Problem(
    near === undefined
      ? `The language tag ${tag} is not known: use a BCP 47 tag such as en, cnr or sr-Latn.`
      : `The language tag ${tag} is not known. Did you mean ${String(near)}?`,
  );
}
