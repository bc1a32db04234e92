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
import { directionOf } from '../model/script.js';
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

/** Tags that are written one way and meant another: Chinese of these regions is in traditional characters. */
const MEANT: Readonly<Record<string, string>> = {
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'zh-mo': 'zh-Hant',
  'zh-hans': 'zh',
  sh: 'sr',
  iw: 'he',
  in: 'id',
  fil: 'tl',
  'sr-me': 'cnr',
};

/**
 * The language of a BCP 47 tag, a region or variant falling back to its language (`en-GB` → `en`); another script makes it another
 * language with the same knowledge (`cnr-Cyrl`); null when the tag is not well formed or not known.
 */
export function languageOf(tag: string): Language | null {
  const plain = tag.trim().replace(/_/g, '-');
  if (!isWellFormed(plain)) return null;
  const parts = plain.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const start = parts.slice(0, length).join('-');
    const language = BY_TAG.get((MEANT[start] ?? start).toLowerCase());
    if (language) return inScript(language, parts[length]);
  }
  return null;
}

function inScript(language: Language, next: string | undefined): Language {
  if (next?.length !== 4 || !/^[a-z]+$/.test(next)) return language;
  const script = next.charAt(0).toUpperCase() + next.slice(1);
  if (script === language.script) return language;
  const tag = `${language.tag}-${script}`;
  const intl = `${new Intl.Locale(language.intl).language}-${script}`;
  return { ...language, tag, script, intl, direction: directionOf(tag) };
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
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
