import type { HtmlElement, HtmlPage } from './html-page.js';

/** Parts of a page that are never the article. */
const OUTSIDE =
  'script, style, template, noscript, nav, form, button, iframe, object, embed, svg, canvas, dialog, select, input, textarea, ' +
  '[hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], [role="search"], [role="complementary"], [role="dialog"]';
/** Parts of a page that are not the article unless they stand inside it. */
const AROUND = 'body > header, body > footer, body > aside, footer[role="contentinfo"]';
const MOST_ELEMENTS = 30_000;
/** An article shorter than this, or than this share of the page, was not found. */
const LEAST_LETTERS = 120;
const LEAST_SHARE = 0.15;

/** What is left of a page when all but the article is gone, as untrusted HTML. */
export interface FoundArticle {
  readonly html: string;
  /** The page's own headline when it stands outside the article. */
  readonly title: string | null;
}

/**
 * Finds the article in a page: the one element that says it is the article, else what Readability (Mozilla) takes for it, else the body.
 * Changes the page.
 */
export async function findArticle(page: HtmlPage): Promise<FoundArticle> {
  for (const element of [...page.querySelectorAll(OUTSIDE)]) element.remove();
  const body = page.querySelector('body') ?? page.documentElement;
  const whole = letters(body);
  const named = namedArticle(page, whole);
  if (named) return { html: named.innerHTML, title: titleOutside(page, named) };
  if (isBare(page)) return { html: body.innerHTML, title: null };
  const title = titleOutside(page, null);
  const readable = await readableHtml(page, whole);
  if (readable !== null) return { html: readable, title };
  for (const element of [...page.querySelectorAll(AROUND)]) element.remove();
  return { html: body.innerHTML, title: null };
}

/** The single element that is marked as the article or as the page's main part. */
function namedArticle(page: HtmlPage, whole: number): HtmlElement | null {
  for (const selector of ['[itemprop="articleBody"]', 'article', '[role="article"]', 'main', '[role="main"]']) {
    const found = [...page.querySelectorAll(selector)].filter((element) => isEnough(letters(element), whole));
    const only = found[0];
    if (only && found.length === 1) return selector === '[itemprop="articleBody"]' ? widened(only) : only;
  }
  return null;
}

/** The article around its body: headline, byline and picture often stand beside it. */
function widened(body: HtmlElement): HtmlElement {
  for (let element = body.parentElement; element; element = element.parentElement) {
    if (element.localName === 'article') return element;
    if (element.localName === 'body' || element.localName === 'main') break;
  }
  return body;
}

/** True for an export of the article alone: no page around it. */
function isBare(page: HtmlPage): boolean {
  const links = [...page.querySelectorAll('a')].reduce((sum, link) => sum + letters(link), 0);
  const body = page.querySelector('body');
  return page.querySelector('header, footer, aside') === null && links * 4 < (body ? letters(body) : 0);
}

function isEnough(found: number, whole: number): boolean {
  return found >= LEAST_LETTERS && found >= whole * LEAST_SHARE;
}

function letters(element: HtmlElement): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}

function titleOutside(page: HtmlPage, article: HtmlElement | null): string | null {
  const headlines = [...page.querySelectorAll('h1')];
  const only = headlines[0];
  if (!only || headlines.length !== 1 || article?.contains(only)) return null;
  return article?.querySelector('h1') ? null : only.textContent;
}

async function readableHtml(page: HtmlPage, whole: number): Promise<string | null> {
  const { Readability } = await import('@mozilla/readability');
  try {
    const copy = page.cloneNode(true) as unknown as ConstructorParameters<typeof Readability>[0];
    const found = new Readability(copy, {
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      charThreshold: 200,
    }).parse();
    return found?.content && isEnough((found.textContent ?? '').replace(/\s+/g, '').length, whole)
      ? found.content
      : null;
  } catch {
    return null; // too many elements, or a page that it cannot take apart: the whole body stands
  }
}
