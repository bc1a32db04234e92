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

/** Gives roles by place: kicker, title and lede at the head of the page, subheadings between its paragraphs. One pass each. */
export function placeRoles(page: readonly Placed[], section: (line: string) => boolean): Placed[] {
  const result = [...page];
  const set = (index: number, role: Role): void => {
    const piece = result[index];
    if (piece) result[index] = { ...piece, role };
  };
  if (isKicker(result, section)) set(result.findIndex(isText), 'kicker');
  const title = titleIndex(result);
  if (title !== null) set(title, 'title');
  const lede = ledeIndex(result);
  if (lede !== null) set(lede, 'lede');
  for (const index of subheadings(result)) set(index, 'subheading');
  return result;
}

/** A section's name or a line in capitals right above the title. */
function isKicker(page: readonly Placed[], section: (line: string) => boolean): boolean {
  const index = page.findIndex(isText);
  const [piece, next] = [page[index], page[index + 1]];
  if (!piece || !next || piece.role !== null || page.length <= index + 2) return false;
  const { text } = piece;
  if (text.length > LONGEST_KICKER || text.split(/\s+/u).length > 4 || FULL_STOP.test(text)) return false;
  const capitals = /\p{Lu}/u.test(text) && text === text.toUpperCase() && next.text !== next.text.toUpperCase();
  return (capitals || section(text)) && isHeadline(next);
}

/** The first text of the page, when it can be a headline. */
function titleIndex(page: readonly Placed[]): number | null {
  if (page.some(({ role }) => role === 'title')) return null;
  const index = page.findIndex((piece) => isText(piece) && piece.role !== 'kicker');
  const piece = page[index];
  if (piece?.role !== null || !isHeadline(piece)) return null;
  return page.slice(index + 1).some((one) => isText(one) || one.role === 'caption') ? index : null;
}

/** A short paragraph after the title and before the picture and the body: it has no full stop, or the page's furniture follows it. */
function ledeIndex(page: readonly Placed[]): number | null {
  const title = page.findIndex(({ role }) => role === 'title');
  if (title < 0 || page.some(({ role }) => role === 'lede')) return null;
  const index = page.findIndex((one, at) => at > title && (isText(one) || one.role === 'caption'));
  const [piece, next] = [page[index], page[index + 1]];
  const body = page.slice(index + 1).find(isText);
  if (piece?.role !== null || !next || !body || piece.text.length > LONGEST_LEDE || !isSingle(piece.text)) return null;
  if (next.role !== null || !SENTENCE_END.test(piece.text)) return index;
  const between = page.slice(title + 1, index);
  const dated = between.length > 0 && between.every(({ role }) => role === 'dateline' || role === 'byline');
  const brief = piece.text.length <= LONGEST_ONE_SENTENCE_LEDE && body.text.length > piece.text.length * 1.5;
  return dated && brief ? index : null;
}

/** Short lines without a final stop, each with a paragraph before it and another after it. */
function subheadings(page: readonly Placed[]): number[] {
  const first = page.findIndex(isText);
  const found: number[] = [];
  let next: Placed | null = null;
  for (let index = page.length - 1; index > first; index -= 1) {
    const piece = page[index];
    if (!piece || piece.role === 'noise' || piece.role === 'caption') continue;
    const role: Role | null = piece.role === null && next && divides(piece, next) ? 'subheading' : piece.role;
    if (role !== piece.role) found.push(index);
    next = { ...piece, role };
  }
  return found;
}

function divides({ text }: Placed, next: Placed): boolean {
  if (text.length > LONGEST_SUBHEADING || next.text.length <= text.length) return false;
  if (next.role !== null && next.role !== 'list' && next.role !== 'quote' && next.role !== 'table') return false;
  if (FULL_STOP.test(text) || OPEN_END.test(text) || !isSingle(text)) return false;
  return !/^[-–—]\s|^\p{Ll}/u.test(text) && text.split(/\s+/u).length <= MOST_SUBHEADING_WORDS;
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
