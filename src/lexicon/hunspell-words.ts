import { linesOf, type HunspellAffixes } from './hunspell-affixes.js';

/** A word of a hunspell dictionary. */
export interface HunspellWord {
  readonly spelling: string;
  readonly flags: readonly string[];
  /** The headword that the dictionary names for an irregular form (`st:`), or null. */
  readonly headword: string | null;
}

/** Reads a .dic file; null when it does not begin with its number of words. */
export function readHunspellWords(bytes: Buffer, affixes: HunspellAffixes): HunspellWord[] | null {
  const [count = '', ...lines] = linesOf(bytes);
  if (!/^\s*\d+/.test(count)) return null;
  return lines.flatMap((line) => wordOf(line, affixes) ?? []);
}

// Aachen/SJm · um\/zu · men st:man · üzér/1<TAB>1
const LINE = /^((?:\\\/|[^/\t])+?)(?:\/([^ \t]*))?(?:[ \t]+((?:[a-z]{2}:|\d).*))?$/;

function wordOf(line: string, { decode, flagsOf, morphology }: HunspellAffixes): HunspellWord | null {
  const [, word, run = '', more = ''] = LINE.exec(line.replace(/[ \t]+$/, '')) ?? [];
  if (word === undefined) return null;
  const described = /^\d+$/.test(more) ? (morphology[Number(more) - 1] ?? '') : decode(more);
  const [, headword = null] = /(?:^|[ \t])st:(\S+)/.exec(described) ?? [];
  return { spelling: decode(word.replaceAll('\\/', '/')), flags: flagsOf(run), headword };
}
