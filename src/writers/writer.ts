import type { Edition } from '../model/edition.js';

/** Words a writer needs in the reader's tongue; passed in, so that writers know no locale. */
export type WriterWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Edition → bytes: one file format. */
export interface Writer {
  readonly id: string;
  readonly mediaType: string;
  readonly extension: string;
  readonly write: (edition: Edition, words: WriterWords) => string;
}
