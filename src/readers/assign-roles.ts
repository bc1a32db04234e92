import type { Language } from '../languages/language.js';
import type { Role } from '../model/document.js';
import { lineRulesOf, type LineRules } from './line-rules.js';
import { placeRoles } from './page-order.js';

/** A paragraph-like piece of a page before it has a role. */
export interface Piece {
  readonly text: string;
  /** What the format itself says it is (a heading, a figure's caption); null when only its words can tell. */
  readonly role: Role | null;
}

/** A role, and for noise the pattern that said so. */
export interface Verdict {
  readonly role: Role;
  readonly noise?: string;
}

/** Roles that a line's words may overrule: a heading "Read more", a list item "Share on Facebook". */
const OPEN_TO_NOISE: ReadonlySet<Role | null> = new Set<Role | null>([
  null,
  'subheading',
  'list',
  'body',
  'lede',
  'table',
]);
const LONGEST_LIST_ITEM = 160;

/**
 * What each piece of a page is: first by its format and its words, then by where it stands. Precision first: a piece is noise only when
 * its whole line is known page furniture.
 */
export function assignRoles(pieces: readonly Piece[], language: Language | undefined): Verdict[] {
  const rules = lineRulesOf(language);
  const byWords = pieces.map((piece) => verdictOfWords(piece, rules));
  const repeated = withoutRepeatedCaptions(pieces, byWords);
  const listed = withLists(pieces, repeated);
  const page = pieces.map(({ text }, index) => ({ text: text.trim(), role: listed[index]?.role ?? null }));
  return placeRoles(page, rules.section).map(({ role }, index) => listed[index] ?? { role: role ?? 'body' });
}

function verdictOfWords({ text, role }: Piece, rules: LineRules): Verdict | null {
  const line = text.replace(/\s+/gu, ' ').trim();
  const noise = OPEN_TO_NOISE.has(role) ? rules.noise(line) : null;
  if (noise) return { role: 'noise', noise };
  if (role !== null && role !== 'body') return { role };
  if (rules.dateline(line)) return { role: 'dateline' };
  if (rules.caption(line)) return { role: 'caption' };
  if (rules.byline(line)) return { role: 'byline' };
  return /^>\s/u.test(line) ? { role: 'quote' } : null;
}

/** A caption said twice at once is said once: the shorter of the two is noise. */
function withoutRepeatedCaptions(pieces: readonly Piece[], verdicts: readonly (Verdict | null)[]): (Verdict | null)[] {
  const result = [...verdicts];
  for (let index = 1; index < pieces.length; index += 1) {
    const isCaption = [index - 1, index].some((at) => result[at]?.role === 'caption');
    const shorter = isCaption ? repetition(pieces[index - 1]?.text ?? '', pieces[index]?.text ?? '') : null;
    if (shorter === null || result[index - 1]?.role === 'title') continue;
    result[shorter === 'second' ? index : index - 1] = { role: 'noise', noise: 'repeated-caption' };
  }
  return result;
}

function repetition(first: string, second: string): 'first' | 'second' | null {
  const [one, other] = [folded(first), folded(second)];
  if (one === other) return 'second';
  if (one.length >= 8 && other.startsWith(`${one} `) && !/[.!?…]$/u.test(first.trim())) return 'first';
  return other.length >= 8 && one.startsWith(`${other} `) && !/[.!?…]$/u.test(second.trim()) ? 'second' : null;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Two or more bulleted, numbered or tabbed lines in a row are a list or a table; one alone may be a dialogue dash. */
function withLists(pieces: readonly Piece[], verdicts: readonly (Verdict | null)[]): (Verdict | null)[] {
  const shapes = pieces.map(({ text }, index) => (verdicts[index] ? null : lineShape(text)));
  return verdicts.map((verdict, index) => {
    const shape = shapes[index];
    if (verdict || !shape || (shapes[index - 1] !== shape && shapes[index + 1] !== shape)) return verdict;
    return { role: shape === 'table' ? 'table' : 'list' };
  });
}

function lineShape(text: string): 'bullet' | 'hyphen' | 'number' | 'table' | null {
  if (/\t.*\S/u.test(text) || /\|.*\|/u.test(text)) return 'table';
  if (/^[•·▪◦‣●*]\s+\S/u.test(text)) return 'bullet';
  if (text.length > LONGEST_LIST_ITEM) return null;
  if (/^\(?\d{1,2}[.)]\s+\S/u.test(text)) return 'number';
  // …a hyphen may also open direct speech: "- Nema predaje, kazao je trener."
  return /^-\s+\S/u.test(text) && !/[.!?…]["”“»]?$/u.test(text) ? 'hyphen' : null;
}
