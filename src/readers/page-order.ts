import type { Role } from '../model/document.js';

/** A piece with the role it has so far. */
export interface Placed {
  readonly text: string;
  readonly role: Role | null;
}

const SENTENCE_END = /[.。!！?？؟…।]["'”“’»」』)）\]]*$/u;
const FULL_STOP = /[.。।]["'”“’»」』)）\]]*$/u;
const INNER_SENTENCE = /[.!?؟…]["'”“’»)]*\s+["'„“”«(]*\p{Lu}|[。！？][^”」』]/u;
const ABBREVIATED = /(?:^|[\s(])\p{L}{1,4}\.\s+\p{Lu}/gu;
const OPEN_END = /[:：,،，;；–—-]$/u;
const LONGEST_TITLE = 220;
const LONGEST_SENTENCE_TITLE = 120;
const LONGEST_KICKER = 50;
const LONGEST_LEDE = 320;
const LONGEST_ONE_SENTENCE_LEDE = 160;
const LONGEST_SUBHEADING = 90;
const MOST_SUBHEADING_WORDS = 13;

/** A section's name or a line in capitals right above the title. */
export function isKicker(page: readonly Placed[], index: number, section: (line: string) => boolean): boolean {
  const piece = page[index];
  const next = page[index + 1];
  if (!piece || !next || page.slice(0, index).some(isText) || piece.text.length > LONGEST_KICKER) return false;
  const short = piece.text.split(/\s+/u).length <= 4 && !FULL_STOP.test(piece.text);
  const capitals = /\p{Lu}/u.test(piece.text) && piece.text === piece.text.toUpperCase();
  const named = section(piece.text) || (capitals && next.text !== next.text.toUpperCase());
  return short && named && isHeadline(next) && page.length > index + 2;
}

/** The first text of the page, when it can be a headline. */
export function isTitle(page: readonly Placed[], index: number): boolean {
  const piece = page[index];
  if (!piece || page.some(({ role }) => role === 'title')) return false;
  if (page.slice(0, index).some((one) => isText(one) && one.role !== 'kicker')) return false;
  return isHeadline(piece) && page.slice(index + 1).some((one) => isText(one) || one.role === 'caption');
}

/** A short paragraph after the title and before the picture and the body: it has no full stop, or the page's furniture follows it. */
export function isLede(page: readonly Placed[], index: number): boolean {
  const piece = page[index];
  const title = page.findIndex(({ role }) => role === 'title');
  if (!piece || title < 0 || index <= title || page.some(({ role }) => role === 'lede')) return false;
  const between = page.slice(title + 1, index);
  if (between.some((one) => isText(one) || one.role === 'caption') || piece.text.length > LONGEST_LEDE) return false;
  const next = page[index + 1];
  const body = page.slice(index + 1).find(isText);
  if (!next || !body) return false;
  if (isSingle(piece.text) && (next.role !== null || !SENTENCE_END.test(piece.text))) return true;
  const first = between.length > 0 && isSingle(piece.text) && piece.text.length <= LONGEST_ONE_SENTENCE_LEDE;
  return (
    first &&
    between.every(({ role }) => role === 'dateline' || role === 'byline') &&
    body.text.length > piece.text.length * 1.5
  );
}

/** A short line without a final stop, a paragraph before it and another after it. */
export function isSubheading(page: readonly Placed[], index: number): boolean {
  const piece = page[index];
  const next = page.slice(index + 1).find(({ role }) => role !== 'noise' && role !== 'caption');
  if (!piece || !next || !page.slice(0, index).some(isText) || piece.text.length > LONGEST_SUBHEADING) return false;
  if (next.role !== null && next.role !== 'list' && next.role !== 'quote' && next.role !== 'table') return false;
  if (FULL_STOP.test(piece.text) || OPEN_END.test(piece.text) || !isSingle(piece.text)) return false;
  if (/^[-–—]\s/u.test(piece.text) || /^\p{Ll}/u.test(piece.text)) return false;
  return piece.text.split(/\s+/u).length <= MOST_SUBHEADING_WORDS && next.text.length > piece.text.length;
}

/** Title, lede, body and their like: what the article says, not the page around it. */
function isText({ role }: Placed): boolean {
  return (
    role === null ||
    role === 'title' ||
    role === 'kicker' ||
    role === 'lede' ||
    role === 'subheading' ||
    role === 'body'
  );
}

function isHeadline({ text, role }: Placed): boolean {
  if (role === 'title') return true;
  if (role !== null || text.length > LONGEST_TITLE) return false;
  if (/^[-–—]\s/u.test(text) || OPEN_END.test(text)) return false;
  return FULL_STOP.test(text) ? text.length <= LONGEST_SENTENCE_TITLE && isSingle(text) : true;
}

/** True when no sentence ends inside the text; "Dr. Halmos" ends none. */
function isSingle(text: string): boolean {
  return !INNER_SENTENCE.test(text.replace(ABBREVIATED, ' '));
}
