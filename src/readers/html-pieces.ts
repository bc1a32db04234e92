import { ROLES, type Mark, type MarkKind, type Role } from '../model/document.js';
import { ELEMENT, TEXT, type HtmlElement, type HtmlNode } from './html-page.js';
import { ROLE_ATTRIBUTE } from './html-roles.js';
import { TextBuilder } from './text-builder.js';

/** A block of an HTML article: its text, the marks over it (offsets into its own text), and what its tag says it is. */
export interface HtmlPiece {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly role: Role | null;
}

const ROLE_OF_TAG: Readonly<Record<string, Role>> = {
  h1: 'title',
  h2: 'subheading',
  h3: 'subheading',
  h4: 'subheading',
  h5: 'subheading',
  h6: 'subheading',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
  li: 'list',
  dt: 'list',
  dd: 'list',
  tr: 'table',
};
const MARK_OF_TAG: Readonly<Record<string, MarkKind>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  ins: 'underline',
  a: 'link',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  sup: 'superscript',
  sub: 'subscript',
};
const INLINE: ReadonlySet<string> = new Set([...Object.keys(MARK_OF_TAG), 'span', 'time', 'q', 'br']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** One step of the walk: a node to enter, or an element to leave. */
interface Step {
  readonly node: HtmlNode;
  readonly role: Role | null;
  readonly leaving: boolean;
}

/** Blocks of clean HTML in the order of the page. Walks without recursion, so that no nesting can exhaust the stack. */
export function htmlPieces(root: HtmlElement, address: string | undefined): HtmlPiece[] {
  const builder = new TextBuilder();
  const steps: Step[] = [{ node: root, role: null, leaving: false }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (step.node.nodeType === TEXT) builder.write(step.node.textContent ?? '');
    if (!isElement(step.node)) continue;
    if (step.leaving) leave(builder, step.node);
    else for (const next of enter(builder, step.node, step.role, address)) steps.push(next);
  }
  return withOneTitle(builder.finish());
}

function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT;
}

/** Opens an element; gives the steps still to be done, the last first. */
function enter(builder: TextBuilder, element: HtmlElement, around: Role | null, address: string | undefined): Step[] {
  const name = element.localName;
  const role = stronger(around, claimedRole(element) ?? ROLE_OF_TAG[name] ?? null);
  if (name === 'br') builder.breakLine();
  else if (CELLS.has(name)) builder.cell();
  else if (!INLINE.has(name)) builder.open(role, name === 'pre');
  else builder.suggest(claimedRole(element));
  const kind = MARK_OF_TAG[name];
  if (kind) builder.mark(kind, kind === 'link' ? linkTarget(element, address) : null);
  const children = Array.from(element.childNodes, (node): Step => ({ node, role, leaving: false }));
  return [{ node: element, role: around, leaving: true }, ...children.reverse()];
}

function leave(builder: TextBuilder, { localName }: HtmlElement): void {
  const kind = MARK_OF_TAG[localName];
  if (kind) builder.unmark(kind);
  if (!INLINE.has(localName) && !CELLS.has(localName)) builder.close();
}

/** A paragraph inside a quotation, a list item or a caption stays what is around it; a table's row stays a row. */
function stronger(around: Role | null, own: Role | null): Role | null {
  return around === 'quote' || around === 'table' || around === 'caption' ? around : (own ?? around);
}

function claimedRole(element: HtmlElement): Role | null {
  const claimed = element.getAttribute(ROLE_ATTRIBUTE);
  return ROLES.find((role) => role === claimed) ?? null;
}

/** Where a link leads, as an absolute http, https or mailto address; null when it leads nowhere that travels. */
function linkTarget(element: HtmlElement, address: string | undefined): string | null {
  const href = element.getAttribute('href')?.trim() ?? '';
  if (href === '' || href.startsWith('#') || !URL.canParse(href, address)) return null;
  const target = new URL(href, address);
  return ['http:', 'https:', 'mailto:'].includes(target.protocol) ? target.href : null;
}

/** What a page has once: the first headline is the title, further ones divide the text; a second lede or kicker is a paragraph. */
function withOneTitle(pieces: readonly HtmlPiece[]): HtmlPiece[] {
  const first = new Map<Role | null, number>();
  pieces.forEach(({ role }, index) => first.set(role, first.get(role) ?? index));
  return pieces.map((piece, index) => {
    if (first.get(piece.role) === index) return piece;
    if (piece.role === 'title') return { ...piece, role: 'subheading' };
    return piece.role === 'lede' || piece.role === 'kicker' ? { ...piece, role: null } : piece;
  });
}
