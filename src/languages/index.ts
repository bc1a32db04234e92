import { ar } from './ar.js';
import { bs } from './bs.js';
import { cnr } from './cnr.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { hr } from './hr.js';
import { hu } from './hu.js';
import { it } from './it.js';
import type { Language } from './language.js';
import { nearest } from './nearest.js';
import { PLAIN_LANGUAGES } from './plain-languages.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { sr } from './sr.js';
import { srCyrl } from './sr-Cyrl.js';
import { srLatn } from './sr-Latn.js';
import { uk } from './uk.js';
import { zh } from './zh.js';

/** Every article language with a file of its own, by tag. */
export const LANGUAGES: readonly Language[] = [
  ar,
  bs,
  cnr,
  de,
  en,
  es,
  fr,
  hr,
  hu,
  it,
  pt,
  ru,
  sr,
  srCyrl,
  srLatn,
  uk,
  zh,
];

const BY_TAG = new Map([...PLAIN_LANGUAGES, ...LANGUAGES].map((language) => [language.tag.toLowerCase(), language]));

/** The language of a BCP 47 tag, a region or variant falling back to its language (`en-GB` → `en`); null when it is not known. */
export function languageOf(tag: string): Language | null {
  const parts = tag.toLowerCase().replace(/_/g, '-').split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const language = BY_TAG.get(parts.slice(0, length).join('-'));
    if (language) return isWellFormed(tag) ? language : null;
  }
  return null;
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag.replace(/_/g, '-')).length === 1;
  } catch {
    return false;
  }
}

/** Known tags that look like an unknown one, nearest first. */
export function nearTags(tag: string): string[] {
  return nearest(
    tag.toLowerCase(),
    [...BY_TAG.values()].map((language) => language.tag),
  );
}
