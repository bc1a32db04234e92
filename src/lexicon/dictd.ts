import { gunzipSync } from 'node:zlib';
import { refuse, type Refusal } from '../model/refusal.js';

/** A dictionary in the format of the dictd server: a database's description and its entries as text. */
export interface DictdDatabase {
  /** Text of `00databaseinfo`: origin and licence; empty when there is none. */
  readonly info: string;
  /** First line of `00databaseshort`, the dictionary's title. */
  readonly title: string;
  readonly entries: readonly DictdEntry[];
}

/** One entry: the word it stands under in the index and its text. */
export interface DictdEntry {
  readonly word: string;
  readonly text: string;
}

const LARGEST = 512 * 1024 * 1024;
/** Entries may overlap, but thousands of them that each reach over the whole file would fill the memory. */
const MOST_READ = 4;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));
const DESCRIPTION = /^00-?database-?/;

/**
 * Reads the bytes of `NAME.index` and `NAME.dict` (or `NAME.dict.dz`, which gunzip understands). An entry that several
 * words of the index point at comes once, under the first of them. `name` is for refusals.
 */
export function readDictd(index: Uint8Array, dict: Uint8Array, name: string): DictdDatabase | Refusal {
  const texts = unpacked(dict);
  if (texts === null) return refuse('lexicon.damaged', { name });
  const lines = utf8(index)?.split('\n').filter(Boolean);
  if (lines === undefined) return refuse('lexicon.not-utf8', { name });
  if (lines.length === 0) return refuse('lexicon.not-dictd', { name });
  const described = new Map<string, string>();
  const entries = new Map<string, DictdEntry>();
  let left = texts.length * MOST_READ;
  for (const line of lines) {
    const [word = '', start = '', length = ''] = line.trimEnd().split('\t');
    const from = numberOf(start);
    const size = numberOf(length);
    if (from === null || size === null) return refuse('lexicon.not-dictd', { name });
    if (from + size > texts.length) return refuse('lexicon.truncated', { name });
    if (entries.has(`${start} ${length}`)) continue;
    left -= size;
    if (left < 0) return refuse('lexicon.not-dictd', { name });
    const text = utf8(texts.subarray(from, from + size));
    if (text === null) return refuse('lexicon.not-utf8', { name });
    if (DESCRIPTION.test(word)) described.set(word.replaceAll('-', ''), text);
    else entries.set(`${start} ${length}`, { word, text });
  }
  return {
    info: described.get('00databaseinfo') ?? '',
    title: titleOf(described.get('00databaseshort') ?? ''),
    entries: [...entries.values()],
  };
}

function unpacked(dict: Uint8Array): Uint8Array | null {
  if (dict[0] !== 0x1f || dict[1] !== 0x8b) return dict;
  try {
    return gunzipSync(dict, { maxOutputLength: LARGEST });
  } catch {
    return null;
  }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** dictd writes offsets and lengths in base 64, highest digit first, without padding. */
function numberOf(text: string): number | null {
  if (text === '') return null;
  let number = 0;
  for (const digit of text) {
    const value = VALUES.get(digit);
    if (value === undefined) return null;
    number = number * 64 + value;
  }
  return number;
}

/** The first line repeats the entry's own word. */
function titleOf(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => line !== '' && !DESCRIPTION.test(line)) ?? '';
}
