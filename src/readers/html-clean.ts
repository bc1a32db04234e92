import { ROLE_ATTRIBUTE } from './html-roles.js';

const BLOCKS =
  'p div section article main header footer aside h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption pre table caption thead ' +
  'tbody tfoot tr td th hr br address details summary center';
const INLINE = 'a b strong i em cite u ins code kbd samp sup sub span time q';

/** The article's HTML with nothing but text, structure and harmless inline markup: no script, style, event, frame or form. */
export async function cleanHtml(html: string): Promise<string> {
  const { default: sanitizeHtml } = await import('sanitize-html');
  return sanitizeHtml(html, {
    allowedTags: `${BLOCKS} ${INLINE}`.split(' '),
    allowedAttributes: { a: ['href', ROLE_ATTRIBUTE], '*': [ROLE_ATTRIBUTE] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: true,
    disallowedTagsMode: 'discard',
    nonTextTags: [
      'script',
      'style',
      'textarea',
      'option',
      'noscript',
      'template',
      'title',
      'iframe',
      'object',
      'svg',
      'math',
    ],
  });
}
