import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { languageOf } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import { readDictd } from '../lexicon/dictd.js';
import { freedictEntry } from '../lexicon/freedict-entry.js';
import { headingOf, writeWordList, type WordListHeading } from '../lexicon/word-list.js';
import { wordPairs } from '../lexicon/word-pairs.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import { dictdFiles } from './dictionary-files.js';

/** Ending of an installed word list's file. */
export const WORD_LIST = '.words.tsv';

// freedict-deu-fra
const PAIR = /(?:^|[-_.])([a-z]{2,3})-([a-z]{2,3})$/i;

/** Converts a FreeDict dictionary on this machine, by path or name, into a word list in `folder`. */
export async function installFreedict(pathOrName: string, folder: string): Promise<WordListHeading | Refusal> {
  const files = await dictdFiles(pathOrName);
  if (isRefusal(files)) return files;
  const { name } = files;
  const [, from = '', to = ''] = PAIR.exec(name) ?? [];
  const own = languageOfCode(from);
  const other = languageOfCode(to);
  if (!own || !other) return refuse('lexicon.languages', { name });
  const read = readDictd(files.index, files.dict, name);
  if (isRefusal(read)) return read;
  const entries = read.entries.flatMap(({ text }) => freedictEntry(text) ?? []);
  const pairs = wordPairs(entries, own, other);
  if (pairs.length === 0) return refuse('lexicon.no-words', { name });
  const origin = { name, from: own.tag, to: other.tag, title: read.title, licence: licenceIn(read.info) };
  return written(writeWordList(pairs, origin), folder, `${name}${WORD_LIST}`);
}

/** The language of an ISO 639-3 code: `deu` is `de`. */
function languageOfCode(code: string): Language | null {
  const [tag = code] = code === '' ? [] : Intl.getCanonicalLocales(code.toLowerCase());
  return languageOf(tag);
}

/** The paragraph under `Availability:` in a FreeDict description. */
function licenceIn(info: string): string | null {
  const [, paragraph] = /^Availability:\s*\n([\s\S]*?)\n\s*\n(?=\S)/m.exec(`${info}\n\nEnd`) ?? [];
  return paragraph?.replaceAll(/\s+/g, ' ').trim() ?? null;
}

/** Written beside and moved into place, so that a half-written file is never found. */
async function written(bytes: Buffer, folder: string, file: string): Promise<WordListHeading | Refusal> {
  const heading = headingOf(bytes.subarray(0, bytes.indexOf('\n')).toString());
  if (!heading) throw new Error(`What was written of ${file} cannot be read back.`);
  try {
    await mkdir(folder, { recursive: true });
    const draft = join(folder, `.${basename(file)}.draft`);
    await writeFile(draft, bytes);
    await rename(draft, join(folder, file));
    return heading;
  } catch {
    return refuse('lexicon.no-write', { folder });
  }
}
