import type { HunspellAffixes, SuffixRule } from './hunspell-affixes.js';
import type { HunspellWord } from './hunspell-words.js';
import { installedFile, type InstalledHeading } from './installed-file.js';
import { plainForm } from './plain-form.js';

/** First line of an installed list of lemmas. */
export interface LemmaListHeading extends InstalledHeading<'lemmas'> {
  /** BCP 47. */
  readonly language: string;
  readonly lemmas: number;
  /** Lines of rules after the heading; all others are words. */
  readonly rules: number;
}

/** What is told about a dictionary when it is written. */
export type LemmaListOrigin = Pick<LemmaListHeading, 'name' | 'language' | 'licence'>;

/** Written before a word that only stands with a suffix. */
export const STEM_ONLY = '-';

/** Writes a hunspell dictionary as rules and words that are sorted by plain form. */
export function writeLemmaList(
  words: readonly HunspellWord[],
  affixes: HunspellAffixes,
  origin: LemmaListOrigin,
): Buffer {
  const numbers = new FlagNumbers(affixes.rules);
  const rules = affixes.rules.map((rule) => ruleLine(rule, numbers));
  const stems = stemLines(words, affixes, numbers);
  const counts = { lemmas: stems.length, rules: rules.length };
  return installedFile<LemmaListHeading>({ recto: 'lemmas', ...origin, ...counts }, [...rules, ...stems]);
}

/** Flags that rules have, numbered; all others tell nothing about suffixes. */
class FlagNumbers {
  private readonly numbers = new Map<string, string>();

  constructor(rules: readonly SuffixRule[]) {
    for (const { flag } of rules) if (!this.numbers.has(flag)) this.numbers.set(flag, this.numbers.size.toString(36));
  }

  of(flags: readonly string[]): string {
    return [...new Set(flags.flatMap((flag) => this.numbers.get(flag) ?? []))].join(' ');
  }
}

/** What is alike at the start of both is left out of the plain forms: r → ra only adds an a. */
function ruleLine({ flag, strip, add, condition, next }: SuffixRule, numbers: FlagNumbers): string {
  let shared = 0;
  while (shared < strip.length && strip[shared] === add[shared]) shared += 1;
  const plain = [strip, add].map((ending) => plainForm(ending.slice(shared)));
  return [...plain, numbers.of([flag]), strip, add, condition, numbers.of(next)].join('\t');
}

function stemLines(words: readonly HunspellWord[], affixes: HunspellAffixes, numbers: FlagNumbers): string[] {
  const stems = new Map<string, Set<string>>();
  for (const { spelling, flags, headword } of words) {
    if (flags.some((flag) => affixes.noWord.has(flag)) || /[\t\n]/.test(spelling)) continue;
    const plain = plainForm(spelling);
    if (plain === '') continue;
    const mark = affixes.needAffix !== null && flags.includes(affixes.needAffix) ? STEM_ONLY : '';
    const key = [plain, mark + spelling, headword ?? ''].join('\t');
    const known = stems.get(key) ?? new Set<string>();
    for (const flag of flags) known.add(flag);
    stems.set(key, known);
  }
  return [...stems].map(([key, flags]) => `${key}\t${numbers.of([...flags])}`).sort();
}
