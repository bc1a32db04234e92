import type { Edition } from '../model/edition.js';
import type { WriterWords } from './writer.js';

/** Who answered for the text, in the words of the reader's locale: whole sentences, parted by a space. */
export function recordNote(edition: Edition, words: WriterWords): string {
  return [origin(edition, words), override(edition, words)].filter(Boolean).join(' ');
}

function origin({ engine, reviewedBy, approvedBy }: Edition, words: WriterWords): string {
  const people = { reviewers: reviewedBy.map(({ name }) => name).join(', '), approver: approvedBy.name };
  const key = `${engine === null ? 'unnamed' : 'engine'}-${reviewedBy.length === 0 ? 'approved' : 'reviewed'}`;
  return words(`note.${key}`, engine === null ? people : { engine, ...people });
}

function override({ override: reason, approvedBy }: Edition, words: WriterWords): string {
  return reason === null ? '' : words('note.override', { reason, approver: approvedBy.name });
}
