import iconv from 'iconv-lite';
import { flagKind, splitFlags, type FlagKind } from './hunspell-flags.js';

/** One suffix rule: a word that ends in `strip` and fits the condition loses `strip` and takes `add`. */
export interface SuffixRule {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  /** As hunspell writes it: `[^aeiou]y`, `.` for any word. */
  readonly condition: string;
  /** Flags of further suffixes that the new word may take. */
  readonly next: readonly string[];
}

/** What is needed of an .aff file to undo suffixes. */
export interface HunspellAffixes {
  /** Bytes read as Latin-1 → the text they mean. */
  readonly decode: (bytes: string) => string;
  readonly flagsOf: (run: string) => readonly string[];
  readonly rules: readonly SuffixRule[];
  /** Flag of words that only stand with an affix, or null. */
  readonly needAffix: string | null;
  /** Flags of what is no word by itself: forbidden, only inside compounds. */
  readonly noWord: ReadonlySet<string>;
  /** Numbered morphology (AM), from 1. */
  readonly morphology: readonly string[];
}

// hu_HU writes flags as single bytes between UTF-8 text: lines are kept as bytes (Latin-1), and texts decoded one by one.
const BLANK = /[ \t]+/;
const ENCODINGS: Readonly<Record<string, string>> = { 'MICROSOFT-CP1251': 'cp1251', 'TIS620-2533': 'tis620' };

/** Reads an .aff file; `{ encoding }` when its encoding is not known. Prefixes and compounding are passed over. */
export function readAffixes(bytes: Buffer): HunspellAffixes | { readonly encoding: string } {
  const lines = linesOf(bytes);
  const encoding = valueOf(lines, 'SET') ?? 'ISO8859-1';
  const known = ENCODINGS[encoding.toUpperCase()] ?? encoding;
  if (!iconv.encodingExists(known)) return { encoding };
  const decode = (text: string): string => (isAscii(text) ? text : iconv.decode(Buffer.from(text, 'latin1'), known));
  const kind = flagKind(valueOf(lines, 'FLAG') ?? '');
  const flagsOf = flagReader(lines, kind);
  const single = (name: string): string | null => splitFlags(valueOf(lines, name) ?? '', kind)[0] ?? null;
  const circumfix = single('CIRCUMFIX');
  const noWord = ['FORBIDDENWORD', 'ONLYINCOMPOUND'].map(single).filter((flag) => flag !== null);
  return {
    decode,
    flagsOf,
    // A circumfix needs a prefix as well (najbolji): without it there is no such word.
    rules: suffixRules(lines, decode, flagsOf, kind).filter(
      ({ next }) => circumfix === null || !next.includes(circumfix),
    ),
    needAffix: single('NEEDAFFIX') ?? single('PSEUDOROOT'),
    noWord: new Set(noWord),
    morphology: aliases(lines, 'AM').map(decode),
  };
}

/** Lines without byte order mark and line ends, one letter a byte. */
export function linesOf(bytes: Buffer): string[] {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes
    .subarray(marked ? 3 : 0)
    .toString('latin1')
    .split(/\r?\n/);
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

function valueOf(lines: readonly string[], name: string): string | null {
  return lines.find((line) => BLANK.test(line) && line.split(BLANK)[0] === name)?.split(BLANK)[1] ?? null;
}

/** Flags may be numbered: AF lines, counted from 1. */
function flagReader(lines: readonly string[], kind: FlagKind): (run: string) => readonly string[] {
  const numbered = aliases(lines, 'AF').map((rest) => splitFlags(rest.split(BLANK)[0] ?? '', kind));
  if (numbered.length === 0) return (run) => splitFlags(run, kind);
  return (run) => (/^\d+$/.test(run) ? (numbered[Number(run) - 1] ?? []) : splitFlags(run, kind));
}

/** The first line of a list says how many follow. */
function aliases(lines: readonly string[], name: string): string[] {
  const start = `${name} `;
  return lines
    .filter((line) => line.startsWith(start) || line.startsWith(`${name}\t`))
    .slice(1)
    .map((line) => line.slice(start.length));
}

function suffixRules(
  lines: readonly string[],
  decode: (text: string) => string,
  flagsOf: (run: string) => readonly string[],
  kind: FlagKind,
): SuffixRule[] {
  const rules: SuffixRule[] = [];
  let left = 0;
  for (const line of lines) {
    const [name, flag = '', strip = '', add = '', condition = '.'] = line.split(BLANK);
    if (name !== 'SFX') continue;
    if (left === 0) {
      left = Number(add) || 0;
      continue;
    }
    left -= 1;
    const [ending = '', next = ''] = add.split('/');
    rules.push({
      flag: splitFlags(flag, kind)[0] ?? flag,
      strip: strip === '0' ? '' : decode(strip),
      add: ending === '0' ? '' : decode(ending),
      condition: decode(condition),
      next: next === '' ? [] : flagsOf(next),
    });
  }
  return rules;
}
