/** A suffix rule, ready to be tried on a word. */
export interface Suffix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly fits: (word: string) => boolean;
  /** Numbers of the rules that may follow. */
  readonly next: ReadonlySet<string>;
}

/** Rules that do the same to plain forms: put `add` in the place of `strip`. */
export interface SuffixGroup {
  readonly strip: string;
  readonly suffixes: readonly Suffix[];
  /** Those that may stand after another suffix. */
  readonly second: readonly Suffix[];
}

/** The rules of a list by the plain letters that they add. */
export interface SuffixTable {
  readonly byAdded: ReadonlyMap<string, readonly SuffixGroup[]>;
  readonly longest: number;
}

const NONE: ReadonlySet<string> = new Set();

/** Reads the lines of rules at the start of a list. */
export function suffixTable(lines: readonly string[]): SuffixTable {
  const groups = new Map<string, Map<string, Suffix[]>>();
  const nexts = new Map<string, ReadonlySet<string>>([['', NONE]]);
  for (const line of lines) {
    const [strip = '', add = '', flag = '', stripped = '', added = '', condition = '.', next = ''] = line.split('\t');
    let followers = nexts.get(next);
    if (!followers) nexts.set(next, (followers = new Set(next.split(' '))));
    const ofAdded = groups.get(add) ?? new Map<string, Suffix[]>();
    groups.set(add, ofAdded);
    const suffix = { flag, strip: stripped, add: added, fits: conditionOf(condition), next: followers };
    const same = ofAdded.get(strip);
    if (same) same.push(suffix);
    else ofAdded.set(strip, [suffix]);
  }
  const follows = new Set([...nexts.values()].flatMap((flags) => [...flags]));
  const byAdded = new Map(
    [...groups].map(([add, ofAdded]) => [add, [...ofAdded].map(([strip, all]) => groupOf(strip, all, follows))]),
  );
  return { byAdded, longest: Math.max(0, ...[...byAdded.keys()].map(({ length }) => length)) };
}

function groupOf(strip: string, suffixes: readonly Suffix[], follows: ReadonlySet<string>): SuffixGroup {
  return { strip, suffixes, second: suffixes.filter(({ flag }) => follows.has(flag)) };
}

/** `word` with the suffix, or null where the rule does not fit it. */
export function suffixed(word: string, { strip, add, fits }: Suffix): string | null {
  return word.endsWith(strip) && fits(word) ? word.slice(0, word.length - strip.length) + add : null;
}

const conditions = new Map<string, (word: string) => boolean>([['.', () => true]]);

/** hunspell's conditions are letters, `.` and sets in brackets; nothing else in them has a meaning. */
function conditionOf(condition: string): (word: string) => boolean {
  let fits = conditions.get(condition);
  if (!fits) {
    let pattern: RegExp | null = null;
    fits = (word) => (pattern ??= new RegExp(patternOf(condition), 'u')).test(word);
    conditions.set(condition, fits);
  }
  return fits;
}

const PARTS = /\[\^?[^\]]+\]|[^]/gu;

function patternOf(condition: string): string {
  const parts = condition.match(PARTS) ?? [];
  return parts.map((part) => (part.length > 2 && part.startsWith('[') ? setOf(part) : letterOf(part))).join('') + '$';
}

function setOf(part: string): string {
  const others = part.startsWith('[^');
  const letters = part.slice(others ? 2 : 1, -1).replace(/[\\[\]^-]/g, '\\$&');
  return `[${others ? '^' : ''}${letters}]`;
}

function letterOf(letter: string): string {
  return letter === '.' ? '.' : letter.replace(/[\\$()*+?{}|/^[\]]/, '\\$&');
}
