import { languageOf } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import { readAffixes } from '../lexicon/hunspell-affixes.js';
import { readHunspellWords, type HunspellWord } from '../lexicon/hunspell-words.js';
import { writeLemmaList } from '../lexicon/lemma-list.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import { hunspellFiles } from './dictionary-files.js';
import { install, type Installed } from './lexicon-folder.js';

/** Converts a hunspell dictionary of this machine, by path or name, into a list of lemmas with the rules of their suffixes. */
export async function installHunspell(pathOrName: string, folder: string): Promise<Installed | Refusal> {
  const files = await hunspellFiles(pathOrName);
  if (isRefusal(files)) return files;
  const { name } = files;
  const affixes = readAffixes(files.aff);
  if ('encoding' in affixes) return refuse('lexicon.encoding', { name, encoding: affixes.encoding });
  const words = readHunspellWords(files.dic, affixes);
  if (words === null || words.length === 0) return refuse('lexicon.not-hunspell', { name });
  const language = languageIn(words, name);
  if (!language) return refuse('lexicon.language', { name });
  const origin = { name: `hunspell-${name}`, language: language.tag, licence: licenceIn(files.aff) };
  return install(writeLemmaList(words, affixes, origin), folder);
}

/** sr_Latn_RS says its script; sr_RS and sr_ME are in Cyrillic and do not. */
function languageIn(words: readonly HunspellWord[], name: string): Language | null {
  const named = languageOf(name);
  const cyrillic = words.filter(({ spelling }) => /\p{Script=Cyrillic}/u.test(spelling)).length > words.length / 2;
  if (!named || !cyrillic) return named;
  return languageOf(`${named.tag.split('-')[0] ?? ''}-Cyrl`);
}

const LICENCE = /\b(?:licen[cs]e|licen[cs]ed|GPL|MPL|LGPL|BSD|CC[- ]BY)\b/i;
const LONGEST = 200;

/** The first remark that speaks of a licence. */
function licenceIn(aff: Buffer): string | null {
  const remarks = aff.toString('utf8').split(/\r?\n/, 400);
  const found = remarks.find((line) => line.startsWith('#') && LICENCE.test(line));
  return found?.replace(/^#\s*/, '').trim().slice(0, LONGEST) ?? null;
}
