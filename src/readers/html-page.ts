/** The little of the DOM that the HTML reader touches. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly childNodes: ArrayLike<HtmlNode>;
  readonly textContent: string | null;
}

/** An element of a parsed page. */
export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  innerHTML: string;
  readonly parentElement: HtmlElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  contains(other: HtmlElement): boolean;
  remove(): void;
}

/** A parsed page. */
export interface HtmlPage extends HtmlElement {
  readonly documentElement: HtmlElement;
  cloneNode(deep: boolean): HtmlPage;
}

/** `nodeType` of an element. */
export const ELEMENT = 1;
/** `nodeType` of a text. */
export const TEXT = 3;

/** Parses a page or a fragment of one; nothing in it runs and nothing is fetched. */
export async function parsePage(html: string): Promise<HtmlPage> {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(asWholePage(html)) as unknown as { document: HtmlPage };
  return document;
}

/** A fragment with the frame that the parser does not add by itself. */
function asWholePage(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  if (/<body[\s>]/i.test(html)) return `<!doctype html><html>${html}</html>`;
  return `<!doctype html><html><head></head><body>${html}</body></html>`;
}
