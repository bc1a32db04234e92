import type { Block, Document } from '../model/document.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import { assignRoles } from './assign-roles.js';
import { charsetOf, decode } from './decode.js';
import { findArticle } from './html-article.js';
import { cleanHtml } from './html-clean.js';
import { credibleLanguage, pageFacts } from './html-facts.js';
import { isBomb } from './html-guard.js';
import { parsePage } from './html-page.js';
import { htmlPieces, type HtmlPiece } from './html-pieces.js';
import { markRoles } from './html-roles.js';
import { tooLong } from './limits.js';
import type { Reader, ReadingHints } from './reader.js';

const HEAD = 4096;
const OPENS =
  /^(?:\s|\ufeff|<!--[^]*?-->|<\?xml[^>]*\?>)*<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|figure|header|meta|title|table|ul|ol|blockquote|span|b|strong|em|i|a|br|img|link)[\s/>]/i;

/** HTML: the article of a page or a fragment, its blocks joined by empty lines, with inline markup as marks. */
export const html: Reader = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  recognises: (head) => OPENS.test(ascii(head)),
  read: readHtml,
};

async function readHtml(bytes: Uint8Array, hints: ReadingHints): Promise<Document | Refusal> {
  const decoded = await decode(bytes, hints, charsetOf(hints.mediaType) ?? declaredCharset(bytes));
  if (isRefusal(decoded)) return decoded;
  if (isBomb(decoded.text)) return refuse('read.too-deep');
  const page = await parsePage(decoded.text);
  const { language: declared, ...facts } = pageFacts(page);
  const pieces = await articlePieces(page, facts.url);
  const long = tooLong(pieces.map(({ text }) => text).join('\n'));
  if (long) return long;
  const document = assembled(pieces, hints);
  const language = await credibleLanguage(declared, document.text);
  const { encoding, guessed } = decoded;
  return {
    ...document,
    facts: {
      encoding,
      ...(guessed && { encodingGuessed: true }),
      ...facts,
      ...(language !== undefined && { language }),
    },
  };
}

/** The article's blocks: everything passes the sanitiser before anything is read from it. */
async function articlePieces(
  page: Awaited<ReturnType<typeof parsePage>>,
  url: string | undefined,
): Promise<HtmlPiece[]> {
  markRoles(page);
  const article = await findArticle(page);
  const clean = await parsePage(`<body>${await cleanHtml(article.html)}</body>`);
  const pieces = htmlPieces(clean.querySelector('body') ?? clean.documentElement, url);
  const title = article.title?.replace(/\s+/gu, ' ').trim() ?? '';
  if (title === '' || pieces.some(({ text }) => text === title)) return pieces;
  const rest = pieces.map((piece) => (piece.role === 'title' ? { ...piece, role: 'subheading' as const } : piece));
  return [{ text: title, marks: [], role: 'title' }, ...rest];
}

function assembled(pieces: readonly HtmlPiece[], { language }: ReadingHints): Pick<Document, 'text' | 'blocks'> {
  const verdicts = assignRoles(pieces, language);
  const blocks: Block[] = [];
  let at = 0;
  pieces.forEach(({ text, marks }, index) => {
    const moved = marks.map((mark) => ({ ...mark, start: mark.start + at, end: mark.end + at }));
    const verdict = verdicts[index] ?? { role: 'body' as const };
    blocks.push({ number: index + 1, start: at, end: at + text.length, marks: moved, ...verdict });
    at += text.length + 2;
  });
  return { text: pieces.map(({ text }) => text).join('\n\n'), blocks };
}

/** The charset that a page's meta element names (WHATWG HTML, prescan of a byte stream). */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = ascii(bytes.subarray(0, HEAD));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1] ?? null;
}

/** Bytes as ASCII; the zeros of UTF-16 fall out. */
function ascii(bytes: Uint8Array): string {
  return Buffer.from(bytes.filter((byte) => byte !== 0 && byte < 0x80)).toString('latin1');
}
