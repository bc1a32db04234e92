import type { Edition } from '../model/edition.js';
import { directionOf } from '../model/script.js';
import { blockHtml } from './block-html.js';
import { escapeHtml } from './inline-html.js';
import { recordNote } from './record-note.js';
import type { Writer, WriterWords } from './writer.js';

/** A page of semantic HTML with the text and, below it, the record of who answered for it. */
export const html: Writer = {
  id: 'html',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  write: (edition, words) => `<!doctype html>
<html lang="${escapeHtml(edition.to)}" dir="${directionOf(edition.to)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(edition.title)}</title>
</head>
<body>
<article>
${blockHtml(edition.blocks)}
</article>
${footer(edition, words)}
</body>
</html>
`,
};

/** The record speaks the reader's language, not the article's: the locale says so with its own `lang`. */
function footer(edition: Edition, words: WriterWords): string {
  const approvedAt = new Date(edition.approvedAt).toISOString();
  return `<footer lang="${escapeHtml(words('lang'))}" dir="${directionOf(words('lang'))}">
<p>${escapeHtml(recordNote(edition, words))}</p>
<p>${escapeHtml(words('approved-at'))} <time datetime="${approvedAt}">${approvedAt.slice(0, 10)}</time></p>
<p>${escapeHtml(words('fingerprint'))} <code>${escapeHtml(edition.hash)}</code></p>
</footer>`;
}
