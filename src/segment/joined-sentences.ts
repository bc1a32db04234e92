import type { CompiledRules } from './compiled-rules.js';

const BEFORE =
  /(?:^|[\s("“„«'’])(?:\p{Lu}?\p{Ll}+['’-])?(\p{Lu}?\p{Ll}{2,}|\p{Nd}{3,4}|\p{Nd}{1,3}(?:[.,]\p{Nd}{3})+)[.!?]["”“»)]*$/u;
const AFTER = /^(\p{Lu}\p{Ll}+|[IVXLC]+|\p{Lu})(?=[\s,;:!?)"”-]|\.(?:\s|$)|$)/u;
const LONGEST = 60;
/** Shorter words after a stop without a space are rather the end of a name: Node.Js, Booking.Com. */
const SHORTEST = 4;

/** True where the space between two sentences is missing: "It was late.Nobody came." */
export function joinsSentences(text: string, at: number, end: number, rules: CompiledRules): boolean {
  const before = BEFORE.exec(text.slice(Math.max(0, at - LONGEST), end))?.[1];
  if (before === undefined || rules.titles.has(before.toLowerCase()) || rules.inner.has(before.toLowerCase()))
    return false;
  const after = AFTER.exec(text.slice(end, end + LONGEST))?.[1];
  if (after === undefined) return false;
  return rules.starters.has(after.toLowerCase()) || after.length >= SHORTEST || /^[IVXLC]{2,}$/u.test(after);
}

const NOTED = /(?:\p{Ll}{3}|[)\]”"’»])$/u;
const NOTE = /^\p{Nd}{1,3}(?=\s+["“„«(]?\p{Lu})/u;

/** How many digits of a footnote stand right after a full stop: "… the Journal (1987).1 According to". */
export function footnoteDigits(text: string, at: number, mark: string): number {
  if (mark !== '.' || !NOTED.test(text.slice(Math.max(0, at - 3), at))) return 0;
  return NOTE.exec(text.slice(at + 1, at + 12))?.[0].length ?? 0;
}
