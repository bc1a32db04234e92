import type { Edition, EditionBlock } from '../model/edition.js';
import { blockHtml } from './block-html.js';
import { recordNote } from './record-note.js';
import { plainText } from './text.js';
import type { Writer, WriterWords } from './writer.js';

const SOURCE_TYPES = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** IPTC ninjs 3.1: what a publishing system takes in. Unknown properties make a document invalid, so there are none. */
export const ninjs: Writer = {
  id: 'ninjs',
  mediaType: 'application/json',
  extension: 'ninjs.json',
  write: (edition, words) => `${JSON.stringify(newsItem(edition, words), null, 2)}\n`,
};

function newsItem(edition: Edition, words: WriterWords): object {
  const { uri, headlines, bodies } = { uri: uriOf(edition.article, edition.to), ...textsOf(edition) };
  return {
    uri,
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
    type: 'text',
    representationType: 'full',
    version: String(edition.revision),
    versionCreated: new Date(edition.approvedAt).toISOString(),
    pubStatus: 'usable',
    language: edition.to,
    headlines,
    bodies,
    altIds: altIds(edition),
    associations: original(edition),
    infoSources: infoSources(edition),
    digitalSourceType: digitalSourceType(edition),
    edNote: recordNote(edition, words),
  };
}

/** The headline stands in `headlines`, not again in the bodies. */
function textsOf({ title, blocks }: Edition): { headlines: object[]; bodies: object[] } {
  const headline = blocks.find(({ role }) => role === 'title');
  const kicker = blocks.find(({ role }) => role === 'kicker');
  const rest = blocks.filter((block) => block !== headline && block !== kicker);
  return {
    headlines: [{ role: 'main', value: title }, ...(kicker ? [{ role: 'kicker', value: kicker.text }] : [])],
    bodies: [body('html', 'text/html', blockHtml(rest), rest), body('text', 'text/plain', plainText(rest), rest)],
  };
}

function body(role: string, contentType: string, value: string, blocks: readonly EditionBlock[]): object {
  return { role, contentType, charCount: [...plainText(blocks)].length, value };
}

function altIds({ id, externalId, hash }: Edition): object[] {
  const cms = externalId === null ? [] : [{ role: 'cms', value: externalId }];
  return [{ role: 'edition', value: id }, ...cms, { role: 'sha256', value: hash }];
}

/** ninjs has no property for translations: the original is an associated item. */
function original({ article, from, url }: Edition): object[] {
  if (from === null && url === null) return [];
  const uri = url !== null && URL.canParse(url) ? url : uriOf(article, from ?? 'und');
  return [{ name: 'source', rel: 'translationOf', uri, type: 'text', ...(from !== null && { language: from }) }];
}

function infoSources({ engine, reviewedBy, approvedBy }: Edition): object[] {
  return [
    { ...(engine !== null && { name: engine }), role: 'machine-translation' },
    ...reviewedBy.map(({ name }) => ({ name, role: 'post-editing' })),
    { name: approvedBy.name, role: 'approval' },
  ];
}

/** Whether a person changed anything decides between the two kinds of machine-made text. */
function digitalSourceType({ pairs }: Edition): object {
  const edited = pairs.some(({ role, machine, final }) => role !== 'noise' && machine !== final);
  return edited
    ? { name: 'composite with trained algorithmic media', uri: `${SOURCE_TYPES}compositeWithTrainedAlgorithmicMedia` }
    : { name: 'trained algorithmic media', uri: `${SOURCE_TYPES}trainedAlgorithmicMedia` };
}

function uriOf(article: string, language: string): string {
  return `urn:recto:article:${encodeURIComponent(article)}:${language}`;
}
