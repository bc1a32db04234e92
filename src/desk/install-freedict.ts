import { languageOf } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import { readDictd } from '../lexicon/dictd.js';
import { freedictEntry } from '../lexicon/freedict-entry.js';
import { writeWordList } from '../lexicon/word-list.js';
import { wordPairs } from '../lexicon/word-pairs.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import { dictdFiles } from './dictionary-files.js';
import { install, type Installed } from './lexicon-folder.js';

// freedict-deu-fra
const LANGUAGES = /(?:^|[-_.])([a-z]{2,3})-([a-z]{2,3})$/i;

/** Converts a FreeDict dictionary of this machine, by path or name, into a list of word pairs. */
export async function installFreedict(pathOrName: string, folder: string): Promise<Installed | Refusal> {
  const files = await dictdFiles(pathOrName);
  if (isRefusal(files)) return files;
  const { name } = files;
  const [, from = '', to = ''] = LANGUAGES.exec(name) ?? [];
  const own = languageOfCode(from);
  const other = languageOfCode(to);
  if (!own || !other) return refuse('lexicon.languages', { name });
  const read = readDictd(files.index, files.dict, name);
  if (isRefusal(read)) return read;
  const pairs = wordPairs(
    read.entries.flatMap(({ text }) => freedictEntry(text) ?? []),
    own,
    other,
  );
  if (pairs.length === 0) return refuse('lexicon.no-words', { name });
  const origin = { name, from: own.tag, to: other.tag, title: read.title, licence: licenceIn(read.info) };
  return install(writeWordList(pairs, origin), folder);
}

/** The language of an ISO 639 code: `deu` is `de`. */
function languageOfCode(code: string): Language | null {
  const [tag = ''] = code === '' ? [] : Intl.getCanonicalLocales(code.toLowerCase());
  return languageOf(tag);
}

/** The paragraph under `Availability:` in a FreeDict description. */
function licenceIn(info: string): string | null {
  const [, paragraph] = /^Availability:\s*\n([\s\S]*?)\n\s*\n(?=\S)/m.exec(`${info}\n\nEnd`) ?? [];
  return paragraph?.replaceAll(/\s+/g, ' ').trim() ?? null;
}
