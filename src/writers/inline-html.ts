import type { Mark, MarkKind, RichText } from '../model/document.js';

const TAGS: Readonly<Record<MarkKind, string>> = {
  link: 'a',
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
};

const ORDER = Object.keys(TAGS);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Where a link may lead; anything else (`javascript:` …) is text without a link. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/iu;

/** Text that means itself in HTML, in elements and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

/** A text with its marks as nested elements; a line break inside it stays one. */
export function inlineHtml({ text, marks }: RichText): string {
  const shown = marks.filter((mark) => mark.start < mark.end && (mark.kind !== 'link' || leadsSomewhereSafe(mark)));
  const cuts = [...new Set([0, text.length, ...shown.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  let written = '';
  let open: readonly Mark[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    const wanted = end === undefined ? [] : covering(shown, start);
    const kept = open.findIndex((mark, depth) => wanted[depth] !== mark);
    const stay = kept < 0 ? open.length : kept;
    written += open.slice(stay).reverse().map(closing).join('') + wanted.slice(stay).map(opening).join('');
    if (end !== undefined) written += escapeHtml(text.slice(start, end)).replace(/\n/gu, '<br>\n');
    open = wanted;
  }
  return written;
}

/** The marks over a place, outermost first; a link never stands inside a link. */
function covering(marks: readonly Mark[], at: number): readonly Mark[] {
  const here = marks.filter(({ start, end }) => start <= at && at < end).sort(outermostFirst);
  const link = here.find(({ kind }) => kind === 'link');
  return here.filter((mark) => mark.kind !== 'link' || mark === link);
}

function outermostFirst(one: Mark, other: Mark): number {
  return one.start - other.start || other.end - one.end || ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind);
}

function opening({ kind, href }: Mark): string {
  return kind === 'link' ? `<a href="${escapeHtml(href ?? '')}">` : `<${TAGS[kind]}>`;
}

function closing({ kind }: Mark): string {
  return `</${TAGS[kind]}>`;
}

function leadsSomewhereSafe({ href }: Mark): boolean {
  return href !== undefined && SAFE_LINK.test(href);
}
