import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headingOf } from '../lexicon/installed-file.js';
import type { LemmaListHeading } from '../lexicon/lemma-list.js';
import type { WordListHeading } from '../lexicon/word-list.js';
import { nearest } from '../languages/nearest.js';
import { refuse, type Refusal } from '../model/refusal.js';

/** What the first line of an installed dictionary says. */
export type Installed = WordListHeading | LemmaListHeading;

/** An installed dictionary and where it lies. */
export interface InstalledDictionary {
  readonly file: string;
  readonly heading: Installed;
}

const ENDING = '.lexicon.tsv';
const LONGEST_HEADING = 4096;

/** Installed dictionaries by name; a folder that is not there holds none. */
export async function installedDictionaries(folder: string): Promise<InstalledDictionary[]> {
  const files = (await namesIn(folder)).filter((name) => name.endsWith(ENDING) && !name.startsWith('.')).sort();
  const read = files.map(async (name) => {
    const file = join(folder, name);
    const heading = await headingIn(file);
    return heading ? [{ file, heading }] : [];
  });
  return (await Promise.all(read)).flat();
}

/** Puts a converted dictionary into the folder: written beside and moved into place, so that half a file is never found. */
export async function install(bytes: Buffer, folder: string): Promise<Installed | Refusal> {
  const heading = headingOf(bytes.toString('utf8', 0, bytes.indexOf('\n'))) as Installed;
  const draft = join(folder, `.${heading.name}.draft`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, bytes);
    await rename(draft, join(folder, heading.name + ENDING));
    return heading;
  } catch {
    return refuse('lexicon.no-write', { folder });
  }
}

/** Removes an installed dictionary by name. */
export async function removeDictionary(name: string, folder: string): Promise<Installed | Refusal> {
  const all = await installedDictionaries(folder);
  const found = all.find(({ heading }) => heading.name === name);
  if (!found) return notInstalled(name, all);
  try {
    await rm(found.file);
    return found.heading;
  } catch {
    return refuse('lexicon.no-write', { folder });
  }
}

function notInstalled(name: string, all: readonly InstalledDictionary[]): Refusal {
  const names = all.map(({ heading }) => heading.name);
  const near = nearest(name, names);
  return names.length === 0
    ? refuse('lexicon.none-installed', { name })
    : refuse('lexicon.not-installed', { name, names: (near.length > 0 ? near : names).join(', ') });
}

/** Null for what cannot be read or is none of ours. */
async function headingIn(file: string): Promise<Installed | null> {
  const handle = await open(file).catch(() => null);
  try {
    const read = await handle?.read(Buffer.alloc(LONGEST_HEADING), 0, LONGEST_HEADING, 0);
    return read ? (headingOf(read.buffer.toString('utf8', 0, read.bytesRead).split('\n')[0] ?? '') as Installed) : null;
  } catch {
    return null;
  } finally {
    await handle?.close();
  }
}

/** Names in a folder; none when it cannot be read. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
