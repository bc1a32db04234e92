/** The deepest nesting that is parsed: pages that people write stay below sixty. */
const DEEPEST = 200;
/** The most tags that are parsed: a long article page has some thousands. */
const MOST_TAGS = 30_000;

/** The most character references (`&amp;`) that are parsed. */
const MOST_REFERENCES = 50_000;

/** Elements without content, or whose end HTML lets one leave out: they do not add depth. */
const FLAT: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot ' +
    'colgroup rp rt !doctype ?xml'
  ).split(' '),
);
/** Elements whose content is no markup. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'iframe', 'xmp']);
const TAG = /<(\/?)([a-z!?][^\s/>]*)/gy;

/** True when a page is too deep or too dear to parse: a bomb, not a page that somebody wrote. */
export function isBomb(html: string): boolean {
  const { tags, depth } = markupSize(html);
  return tags > MOST_TAGS || depth > DEEPEST || (html.match(/&/g)?.length ?? 0) > MOST_REFERENCES;
}

/** What a page's markup amounts to, before anything is built from it. */
interface MarkupSize {
  readonly tags: number;
  readonly depth: number;
}

/** Counts tags and nesting in one pass; stops early when either is past its limit. */
function markupSize(html: string): MarkupSize {
  const text = html.toLowerCase();
  let [tags, depth, deepest, at] = [0, 0, 0, text.indexOf('<')];
  while (at >= 0 && tags <= MOST_TAGS && deepest <= DEEPEST) {
    TAG.lastIndex = at;
    const [whole = '<', closing = '', name = ''] = TAG.exec(text) ?? [];
    tags += 1; // …a bare < is as dear to a parser as a tag
    if (!FLAT.has(name) && name !== '') depth = closing === '' ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
    at = text.indexOf('<', past(text, at + whole.length, closing === '' ? name : ''));
  }
  return { tags, depth: deepest };
}

/** Where to look on: after a comment's end, at the end tag of raw content, else right here. */
function past(text: string, from: number, opened: string): number {
  const end = opened.startsWith('!--') ? '-->' : RAW.has(opened) ? `</${opened}` : '';
  if (end === '') return from;
  const found = text.indexOf(end, opened.startsWith('!--') ? from - 2 : from);
  return found < 0 ? text.length : found;
}
