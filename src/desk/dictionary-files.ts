import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nearest } from '../languages/nearest.js';
import { refuse, type Refusal } from '../model/refusal.js';

/** The two files of a dictd dictionary. */
export interface DictdFiles {
  /** As `freedict-deu-fra`. */
  readonly name: string;
  readonly index: Buffer;
  readonly dict: Buffer;
}

/** Where dictd dictionaries lie when they are not named by path. */
const DICTD_FOLDERS = ['/usr/share/dictd', '/usr/local/share/dictd', '/usr/share/freedict'];
const DICTD_ENDING = /\.(?:index|dict|dict\.dz)$/;

/** Reads a dictionary's files by path (of either file, or without ending) or by name in the usual folders. */
export async function dictdFiles(pathOrName: string): Promise<DictdFiles | Refusal> {
  const plain = pathOrName.replace(DICTD_ENDING, '');
  for (const base of basesOf(plain, DICTD_FOLDERS, ['', 'freedict-'])) {
    const index = await bytesOf(`${base}.index`);
    const dict = (await bytesOf(`${base}.dict.dz`)) ?? (await bytesOf(`${base}.dict`));
    if (index && dict) return { name: basename(base), index, dict };
  }
  return notFound(plain, DICTD_FOLDERS, /\.index$/, '.index + .dict.dz');
}

/** A path is taken as it is; a bare name is looked up here and in the folders, also with a prefix. */
function basesOf(plain: string, folders: readonly string[], prefixes: readonly string[]): string[] {
  if (plain.includes('/')) return [plain];
  return ['.', ...folders].flatMap((folder) => prefixes.map((prefix) => join(folder, `${prefix}${plain}`)));
}

async function bytesOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}

async function notFound(plain: string, folders: readonly string[], ending: RegExp, files: string): Promise<Refusal> {
  const searched = plain.includes('/') ? [dirname(plain)] : folders;
  const there = (await Promise.all(searched.map(namesIn))).flat();
  const names = there.filter((file) => ending.test(file)).map((file) => file.replace(ending, ''));
  const near = nearest(basename(plain), names);
  const values = { name: plain, files, folders: searched.join(', ') };
  return near.length > 0
    ? refuse('lexicon.not-found-near', { ...values, near: near.join(', ') })
    : refuse('lexicon.not-found', values);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
