import { expect, test } from 'vitest';
import { languageOf } from '../../../src/languages/index.js';
import { segmentText } from '../../../src/segment/segment-text.js';

/** Sentences of one text in order: joined by the joiner they must be cut where one ends, and nowhere else. */
export type Examples = Readonly<Record<string, readonly (readonly string[])[]>>;

/** One test per language and row. */
export function cutsAsWritten(examples: Examples, joiner = ' '): void {
  for (const [tag, rows] of Object.entries(examples))
    test.each(rows.map((row) => [row.join(' | '), row] as const))(`${tag}: %s`, (_, row) => {
      expect(cut(tag, row.join(joiner))).toEqual(row);
    });
}

/** The sentences of a text. */
export function cut(tag: string, text: string): string[] {
  const language = languageOf(tag);
  if (!language) throw new Error(`No language ${tag}.`);
  return segmentText(text, language).map(({ start, end }) => text.slice(start, end));
}
