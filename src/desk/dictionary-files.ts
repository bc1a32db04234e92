import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nearest } from '../languages/nearest.js';
import { refuse, type Refusal } from '../model/refusal.js';
import { namesIn } from './lexicon-folder.js';

/** The two files of a dictd dictionary. */
export interface DictdFiles {
  /** As `freedict-deu-fra`. */
  readonly name: string;
  readonly index: Buffer;
  readonly dict: Buffer;
}

/** The two files of a hunspell dictionary. */
export interface HunspellFiles {
  /** As `sr_Latn_RS`. */
  readonly name: string;
  readonly aff: Buffer;
  readonly dic: Buffer;
}

/** Where dictionaries of a kind lie when they are not named by path, and what their files are. */
interface Place {
  readonly folders: readonly string[];
  readonly prefixes: readonly string[];
  readonly ending: RegExp;
  readonly files: string;
}

const DICTD: Place = {
  folders: ['/usr/share/dictd', '/usr/local/share/dictd'],
  prefixes: ['', 'freedict-'],
  ending: /\.(?:index|dict|dict\.dz)$/,
  files: '.index, .dict.dz',
};
const HUNSPELL: Place = {
  folders: ['/usr/share/hunspell', '/usr/local/share/hunspell', '/usr/share/myspell/dicts'],
  prefixes: [''],
  ending: /\.(?:aff|dic)$/,
  files: '.aff, .dic',
};

/** Reads a dictionary by path (of either file, or without ending) or by name in the usual folders. */
export async function dictdFiles(pathOrName: string): Promise<DictdFiles | Refusal> {
  const plain = pathOrName.replace(DICTD.ending, '');
  for (const base of basesOf(plain, DICTD)) {
    const index = await bytesOf(`${base}.index`);
    const dict = (await bytesOf(`${base}.dict.dz`)) ?? (await bytesOf(`${base}.dict`));
    if (index && dict) return { name: basename(base), index, dict };
  }
  return notFound(plain, DICTD);
}

/** Reads a dictionary by path (of either file, or without ending) or by name in the usual folders. */
export async function hunspellFiles(pathOrName: string): Promise<HunspellFiles | Refusal> {
  const plain = pathOrName.replace(HUNSPELL.ending, '');
  for (const base of basesOf(plain, HUNSPELL)) {
    const aff = await bytesOf(`${base}.aff`);
    const dic = await bytesOf(`${base}.dic`);
    if (aff && dic) return { name: basename(base), aff, dic };
  }
  return notFound(plain, HUNSPELL);
}

/** A path is taken as it is; a bare name is looked up here and in the usual folders. */
function basesOf(plain: string, { folders, prefixes }: Place): string[] {
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

async function notFound(plain: string, { folders, ending, files }: Place): Promise<Refusal> {
  const searched = plain.includes('/') ? [dirname(plain)] : folders;
  const there = (await Promise.all(searched.map(namesIn))).flat().filter((file) => ending.test(file));
  const names = [...new Set(there.map((file) => file.replace(ending, '')))].sort();
  const wanted = basename(plain).toLowerCase();
  const near = [...names.filter((name) => partsOf(name).includes(wanted)), ...nearest(wanted, names)];
  const values = { name: plain, files, folders: searched.join(', ') };
  return near.length > 0
    ? refuse('lexicon.not-found-near', { ...values, near: [...new Set(near)].join(', ') })
    : refuse('lexicon.not-found', values);
}

function partsOf(name: string): string[] {
  return name.toLowerCase().split(/[-_]/);
}
