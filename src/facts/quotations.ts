import type { Language } from '../languages/language.js';

/** A double quotation mark and what it does where it stands. */
export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  readonly role: 'opens' | 'closes' | 'either';
}

// Single marks are left out: an apostrophe looks the same. 《》 are titles and always come in pairs.
const MARKS = /["“”„‟«»「」『』＂]|''|``|‹|›/gu;

/** Marks that only ever open or close, whatever stands around them. */
const FIXED: Readonly<Record<string, QuoteMark['role']>> = {
  '„': 'opens',
  '‟': 'opens',
  '「': 'opens',
  '」': 'closes',
  '『': 'opens',
  '』': 'closes',
};

const BEFORE_OPENING = /[\s\u00a0([{¿¡—–\-/:,;|>]$/u;
const AFTER_CLOSING = /^[\s\u00a0)\]}.,;:!?…—–\-/|<]/u;

/** The double quotation marks of a text; place decides what a mark does, and the language where the place does not. */
export function quoteMarksOf(text: string, language: Language | null): QuoteMark[] {
  return [...text.matchAll(MARKS)].flatMap(({ 0: mark, index }) => {
    const end = index + mark.length;
    if (isInchMark(text, index, mark) || isInsideWord(text, index, end)) return [];
    return [{ start: index, end, role: roleOf(text, index, mark, language) }];
  });
}

function roleOf(text: string, start: number, mark: string, language: Language | null): QuoteMark['role'] {
  const fixed = FIXED[mark];
  if (fixed) return fixed;
  const usual = language?.quotes?.pairs.find((pair) => pair.includes(mark));
  const byLanguage = usual === undefined ? 'either' : usual.startsWith(mark) ? 'opens' : 'closes';
  // Guillemets keep a space inside in French; Chinese has no spaces to go by.
  if ((/[«»‹›]/u.test(mark) || language?.spaced === false) && byLanguage !== 'either') return byLanguage;
  const before = text.slice(0, start);
  const after = text.slice(start + mark.length);
  const mayOpen = after.trim() !== '' && (before === '' || BEFORE_OPENING.test(before) || /[„“«‘(]$/u.test(before));
  const mayClose = before.trim() !== '' && (after === '' || AFTER_CLOSING.test(after) || /^[”»’“]/u.test(after));
  if (mayOpen && !mayClose) return 'opens';
  if (mayClose && !mayOpen) return 'closes';
  return mark === '"' || mark === '＂' ? 'either' : byLanguage;
}

/** עו"ד: a Hebrew abbreviation. */
function isInsideWord(text: string, start: number, end: number): boolean {
  return /\p{L}$/u.test(text.slice(0, start)) && /^\p{L}/u.test(text.slice(end)) && text.slice(start, end) === '"';
}

/** 5'10" and 27" screens. */
function isInchMark(text: string, start: number, mark: string): boolean {
  return (
    (mark === '"' || mark === "''" || mark === '”') &&
    /(?:['’′]\s?\d{1,2}|\s\d{1,3})$/u.test(text.slice(0, start)) &&
    !/["“„]/u.test(text.slice(0, start))
  );
}
