import type { Edition } from '../model/edition.js';
import { EDITION_SCHEMA, type EditionFile } from '../model/edition-schema.js';
import type { Writer } from './writer.js';

/** The whole edition, nothing lost: the schema `recto.edition/1` (docs/schemas/edition.schema.json). */
export const json: Writer = {
  id: 'json',
  mediaType: 'application/json',
  extension: 'json',
  write: (edition) => `${JSON.stringify(editionFile(edition), null, 2)}\n`,
};

/** The edition as its file has it: moments are ISO 8601. */
export function editionFile(edition: Edition): EditionFile {
  const { comments, approvedAt, ...rest } = edition;
  return structuredClone({
    schema: EDITION_SCHEMA,
    ...rest,
    comments: comments.map((comment) => ({ ...comment, at: new Date(comment.at).toISOString() })),
    approvedAt: new Date(approvedAt).toISOString(),
  }) as EditionFile;
}
