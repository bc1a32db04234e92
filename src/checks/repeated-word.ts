import type { Finding } from '../model/flag.js';
import type { Segment } from '../model/document.js';
import type { Token } from '../segment/tokenise.js';
import type { PairCheck } from './check.js';

/** Longest phrase whose immediate repetition is looked for. */
const LONGEST_PHRASE = 5;

/** Shorter numbers side by side may be a score or a table. */
const SHORTEST_NUMBER = 2;

/** A word or phrase that stands twice in a row ("the the", "in the port in the port"). */
export const repeatedWord: PairCheck = {
  id: 'repeated-word',
  category: 'linguistic-conventions/duplication',
  severity: 'minor',
  needs: 'target',
  *find({ source, target }, { facts, from, to }) {
    if (!to.spaced || source.some((segment) => repetitions(segment, facts.of(segment).tokens).length > 0)) return;
    for (const segment of target) {
      const { tokens } = facts.of(segment);
      for (const { at, length } of repetitions(segment, tokens)) {
        const words = tokens.slice(at, at + length);
        const sourceTells = source.length > 0 && from?.spaced === true;
        if (!isRightlyDoubled(words, to.words?.doubles, sourceTells)) yield finding(segment, tokens, at, length);
      }
    }
  },
};

interface Repetition {
  /** Index of the repeated words' first token, and how many there are. */
  readonly at: number;
  readonly length: number;
}

function repetitions({ text }: Segment, tokens: readonly Token[]): Repetition[] {
  const found: Repetition[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const length = repeatedLength(text, tokens, at);
    if (length > 0) {
      found.push({ at, length });
      at += length - 1;
    }
  }
  return found;
}

/** How many tokens before `at` are said again from `at` on, nothing but spaces between. */
function repeatedLength(text: string, tokens: readonly Token[], at: number): number {
  for (let length = 1; length <= LONGEST_PHRASE && at - length >= 0; length += 1) {
    const again = tokens.slice(at, at + length);
    const before = tokens.slice(at - length, at);
    if (again.length < length || again.some(({ kind }) => kind === 'punctuation')) continue;
    const start = before[0]?.start ?? 0;
    const end = again[length - 1]?.end ?? 0;
    const same = before.every(({ text: word }, step) => word.toLowerCase() === again[step]?.text.toLowerCase());
    if (same && /^[\p{L}\p{M}\p{Nd}\s.,'’-]+$/u.test(text.slice(start, end))) return length;
  }
  return 0;
}

/** had had; Duran Duran, unless the source shows that the name is no double one; 3 3. */
function isRightlyDoubled(
  words: readonly Token[],
  doubles: ReadonlySet<string> | undefined,
  sourceTells: boolean,
): boolean {
  const [first] = words;
  if (words.length > 1 || !first) return false;
  if (doubles?.has(first.text.toLowerCase())) return true;
  if (first.kind === 'number') return !sourceTells || first.text.length < SHORTEST_NUMBER;
  return (/^\p{Lu}/u.test(first.text) && !sourceTells) || first.text.length === 1;
}

function finding(segment: Segment, tokens: readonly Token[], at: number, length: number): Finding {
  const start = tokens[at - 1]?.end ?? 0;
  const end = tokens[at + length - 1]?.end ?? 0;
  const words = segment.text.slice(start, end).trim();
  return {
    place: { side: 'target', segment: segment.id, start, end },
    values: { words: { kind: 'text', text: words } },
    suggestions: [''],
  };
}
