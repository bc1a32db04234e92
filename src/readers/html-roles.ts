import type { Role } from '../model/document.js';
import type { HtmlPage } from './html-page.js';

/** The attribute that carries a role from the untrusted page through the sanitiser. */
export const ROLE_ATTRIBUTE = 'data-recto-role';

type Rule = readonly [selector: string, role: Role];

/** Elements and the names that newsrooms give their classes; the first that fits gives the role. */
const RULES: readonly Rule[] = [
  ['figcaption, .caption, .wp-caption-text, .image-caption, .photo-caption, [itemprop="caption"]', 'caption'],
  ['[rel="author"], [itemprop="author"], .byline, .author-name, .article-author, .entry-author, address', 'byline'],
  [
    '.dateline, .published, .pub-date, .article-date, .entry-date, .post-date, [itemprop="datePublished"], time',
    'dateline',
  ],
  [
    '.standfirst, .lead, .lede, .perex, .article-lead, .article__lead, .entry-summary, [itemprop="description"], .subtitle',
    'lede',
  ],
  ['.kicker, .overline, .nadnaslov, .eyebrow, .supertitle', 'kicker'],
];

/** Longest text that a class's name may make a byline or a dateline: wrappers carry such names too. */
const LONGEST_LINE = 200;

/** Writes the role that an element's class or type speaks for into an attribute; what the page itself wrote there is removed. */
export function markRoles(page: HtmlPage): void {
  for (const element of page.querySelectorAll(`[${ROLE_ATTRIBUTE}]`)) element.removeAttribute(ROLE_ATTRIBUTE);
  for (const [selector, role] of RULES) {
    for (const element of page.querySelectorAll(selector)) {
      const text = element.textContent ?? '';
      const fits = role === 'caption' || role === 'lede' || text.length <= LONGEST_LINE;
      const wraps =
        element.querySelector('p, div, h1, h2, ul, figure, article, section') !== null && role !== 'caption';
      if (fits && !wraps && !element.hasAttribute(ROLE_ATTRIBUTE)) element.setAttribute(ROLE_ATTRIBUTE, role);
    }
  }
}
