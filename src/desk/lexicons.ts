import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../languages/language.js';
import type { BilingualLexicon } from '../lexicon/bilingual-lexicon.js';
import { dictionaryLexicon, type ReadingDirection } from '../lexicon/dictionary-lexicon.js';
import { headingOf, openWordList, type WordList, type WordListHeading } from '../lexicon/word-list.js';
import { WORD_LIST } from './install-lexicon.js';

/** An installed word list: where it lies and what its first line says. */
export interface InstalledList {
  readonly file: string;
  readonly heading: WordListHeading;
}

/** Installed word lists of a folder, by name; a folder that is not there holds none. */
export async function installedLists(folder: string): Promise<InstalledList[]> {
  const files = (await namesIn(folder)).filter((name) => name.endsWith(WORD_LIST)).sort();
  const read = files.map(async (name) => {
    const file = join(folder, name);
    const heading = await headingIn(file);
    return heading ? [{ file, heading }] : [];
  });
  return (await Promise.all(read)).flat();
}

/** What is installed for two languages, ready to be asked. */
export async function lexiconsFor(from: Language, to: Language, folder: string): Promise<BilingualLexicon[]> {
  const lists = await installedLists(folder);
  const fitting = lists.flatMap(({ file, heading }): [string, ReadingDirection][] => {
    if (serves(heading.from, from) && serves(heading.to, to)) return [[file, 'forward']];
    if (serves(heading.from, to) && serves(heading.to, from)) return [[file, 'backward']];
    return [];
  });
  const opened = fitting.map(async ([file, direction]) => {
    const list = await opening(file);
    return list ? [dictionaryLexicon(list, direction)] : [];
  });
  return (await Promise.all(opened)).flat();
}

/** One language under several names: a dictionary of one serves the others. */
const FAMILY: Readonly<Record<string, string>> = {
  sr: 'sh',
  hr: 'sh',
  bs: 'sh',
  cnr: 'sh',
  sh: 'sh',
  nb: 'no',
  nn: 'no',
};

function serves(tag: string, { tag: wanted }: Language): boolean {
  return familyOf(tag) === familyOf(wanted);
}

function familyOf(tag: string): string {
  const [base = tag] = tag.toLowerCase().split('-');
  return FAMILY[base] ?? base;
}

const opened = new Map<string, { readonly changed: number; readonly list: WordList | null }>();

/** Opened once per process, again when the file has changed; null where it is damaged. */
async function opening(file: string): Promise<WordList | null> {
  const changed = (await stat(file)).mtimeMs;
  const known = opened.get(file);
  if (known?.changed === changed) return known.list;
  const list = openWordList(await readFile(file));
  opened.set(file, { changed, list });
  return list;
}

const LONGEST_HEADING = 4096;

async function headingIn(file: string): Promise<WordListHeading | null> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_HEADING), 0, LONGEST_HEADING, 0);
    return headingOf(buffer.toString('utf8', 0, bytesRead).split('\n')[0] ?? '');
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
