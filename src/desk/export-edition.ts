import { refuse, type Refusal } from '../model/refusal.js';
import type { Actor } from '../model/user.js';
import { WRITERS } from '../writers/index.js';
import type { WriterWords } from '../writers/writer.js';
import type { Office } from './office.js';

/** A file to be handed out. */
export interface ExportedFile {
  readonly content: string;
  readonly mediaType: string;
  readonly fileName: string;
}

/** Ids of the formats in which an edition can be had. */
export const EXPORT_FORMATS: readonly string[] = WRITERS.map(({ id }) => id);

/** The newest approved edition of an article in one format; `words` speaks the locale of whoever reads the record. */
export async function exportEdition(
  office: Office,
  actor: Actor,
  article: string,
  format: string,
  words: WriterWords,
): Promise<ExportedFile | Refusal> {
  const writer = WRITERS.find(({ id }) => id === format);
  if (!writer) return refuse('export.format', { format, formats: EXPORT_FORMATS.join(', ') });
  const known = await office.store.articles.review(actor.desk, article);
  if (known === null) return refuse('article.gone', {}, 404);
  if (known.article.state === 'purged') return refuse('article.purged', {}, 404);
  const [edition] = await office.store.articles.editions(actor.desk, article);
  if (!edition) return refuse('export.not-approved');
  const fileName = `${slug(edition.title) || edition.article}-${edition.to}.${writer.extension}`;
  return { content: writer.write(edition, words), mediaType: writer.mediaType, fileName };
}

/** The headline as the plain beginning of a file name. */
function slug(title: string): string {
  const plain = title.slice(0, 300).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  return words.slice(0, 60).replace(/-$/u, '');
}
