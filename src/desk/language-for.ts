import { languageOf, nearTags } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import { refuse, type Refusal } from '../model/refusal.js';

/** An article language, as the rooms above the desk see it. */
export type ArticleLanguage = Language;

/** The language of a BCP 47 tag; the refusal names near tags when it is not known. */
export function languageFor(tag: string): ArticleLanguage | Refusal {
  const language = languageOf(tag);
  if (language) return language;
  const near = nearTags(tag);
  return near.length > 0
    ? refuse('language.unknown-near', { tag, near: near.join(', ') })
    : refuse('language.unknown', { tag });
}
