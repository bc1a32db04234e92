import { createHash } from 'node:crypto';

/** What a lasting key is made of: never position, suggestions or evidence (design §4.5). */
export interface KeyParts {
  readonly check: string;
  readonly from: string | null;
  readonly to: string;
  readonly identity: readonly string[];
}

/** 128 bits are enough for every verdict a desk will ever store, and short enough for a URL. */
const KEY_LENGTH = 22;

/** The key under which verdicts of a doubt are remembered: 22 URL-safe characters. */
export function flagKey({ check, from, to, identity }: KeyParts): string {
  const parts = [check, from ?? '', to, ...identity.map(foldForKey)];
  return createHash('sha256').update(parts.join('\u0000')).digest('base64url').slice(0, KEY_LENGTH);
}

/** What is told by its beginning; composing a long row of combining marks takes the square of its length. */
const LONGEST = 2000;

/** Two texts that differ only in case, spacing or Unicode composition are the same doubt. */
export function foldForKey(text: string): string {
  return text.slice(0, LONGEST).normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** True when a marked text alone tells the doubt: two letters at least, and not one of the language's small words. */
export function isDistinctive(text: string, smallWords: ReadonlySet<string>): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 2 && !smallWords.has(foldForKey(text));
}
