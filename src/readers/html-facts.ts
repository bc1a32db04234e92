import { detectLanguage } from '../languages/detect.js';
import type { DocumentFacts } from '../model/document.js';
import type { HtmlPage } from './html-page.js';

const DATE_PLACES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['[itemprop="datePublished"]', 'datetime'],
  ['[itemprop="datePublished"]', 'content'],
  ['meta[property="og:published_time"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['meta[name="pubdate"]', 'content'],
  ['meta[name="publish-date"]', 'content'],
  ['meta[name="article.published"]', 'content'],
  ['meta[name="dc.date"]', 'content'],
  ['meta[name="DC.date"]', 'content'],
  ['meta[name="dc.date.issued"]', 'content'],
  ['meta[name="DC.date.issued"]', 'content'],
  ['meta[name="dcterms.created"]', 'content'],
  ['time[pubdate]', 'datetime'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
];
const ADDRESS_PLACES: readonly (readonly [selector: string, attribute: string])[] = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
];
const TAG_SHAPE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const SOUTH_SLAVIC: ReadonlySet<string> = new Set(['sr', 'hr', 'bs', 'cnr', 'sh', 'me']);
const MOST_SCRIPTS = 20;

/** What the page's head says of the article: its day, language and address. */
export function pageFacts(page: HtmlPage): Pick<DocumentFacts, 'date' | 'url' | 'language'> {
  const data = linkedData(page);
  const date = isoDay(data('datePublished')) ?? first(page, DATE_PLACES, isoDay);
  const url = first(page, ADDRESS_PLACES, webAddress);
  const language = declaredLanguage(page) ?? tagOf(data('inLanguage'));
  return { ...(date && { date }), ...(url && { url }), ...(language && { language }) };
}

/** The declared language unless the text is surely in another: many templates say "en" whatever they hold. */
export async function credibleLanguage(declared: string | undefined, text: string): Promise<string | undefined> {
  if (declared === undefined) return undefined;
  const guess = await detectLanguage(text);
  if (!guess?.sure) return declared;
  return guess.candidates.some((tag) => family(tag) === family(declared)) ? declared : undefined;
}

function family(tag: string): string {
  const base = tag.split('-')[0]?.toLowerCase() ?? '';
  return SOUTH_SLAVIC.has(base) ? 'sr' : base;
}

function first(
  page: HtmlPage,
  places: readonly (readonly [string, string])[],
  clean: (value: string | null) => string | null,
): string | null {
  for (const [selector, attribute] of places) {
    const value = clean(page.querySelector(selector)?.getAttribute(attribute) ?? null);
    if (value) return value;
  }
  return null;
}

function declaredLanguage(page: HtmlPage): string | null {
  const meta = (selector: string): string | null => page.querySelector(selector)?.getAttribute('content') ?? null;
  return (
    tagOf(page.querySelector('html')?.getAttribute('lang') ?? null) ??
    tagOf(meta('meta[http-equiv="content-language"]') ?? meta('meta[http-equiv="Content-Language"]')) ??
    tagOf(meta('meta[property="og:locale"]'))
  );
}

function tagOf(value: string | null): string | null {
  const tag = value?.trim().replace(/_/g, '-') ?? '';
  return TAG_SHAPE.test(tag) ? tag : null;
}

/** The day of an ISO date or of a date as mail headers write it; the day is the one that is written, whatever its zone. */
function isoDay(value: string | null): string | null {
  const text = value?.trim() ?? '';
  const iso = /^(\d{4}-\d{2}-\d{2})(?:$|[T\s])/.exec(text)?.[1];
  const mail = /^(?:\w{3}, )?(\d{1,2} \w{3} \d{4})/.exec(text)?.[1];
  const day = new Date(iso ? `${iso}T00:00:00Z` : mail ? `${mail} 00:00:00 GMT` : Number.NaN);
  if (Number.isNaN(day.getTime())) return null;
  const written = day.toISOString().slice(0, 10);
  return iso === undefined || iso === written ? written : null;
}

function webAddress(value: string | null): string | null {
  const address = value?.trim() ?? '';
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : null;
}

/** A property of the page's JSON-LD (schema.org), wherever in it an article stands. */
function linkedData(page: HtmlPage): (property: string) => string | null {
  const items = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, MOST_SCRIPTS)
    .flatMap(jsonItems);
  return (property) => {
    const values = items.map((item) => item[property]).filter((value) => typeof value === 'string');
    return values[0] ?? null;
  };
}

function jsonItems(script: { readonly textContent: string | null }): Record<string, unknown>[] {
  try {
    const parsed: unknown = JSON.parse(script.textContent ?? '');
    const top = Array.isArray(parsed) ? parsed : [parsed];
    const graphs = top.flatMap((item) => (isRecord(item) && Array.isArray(item['@graph']) ? item['@graph'] : []));
    return [...top, ...graphs].filter(isRecord).filter(isArticle);
  } catch {
    return []; // broken data in a page's head is the page's business
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(item: Record<string, unknown>): boolean {
  const type = item['@type'];
  return [type].flat().some((name) => typeof name === 'string' && /Article|Posting|Report/.test(name));
}
