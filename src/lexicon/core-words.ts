import { readdirSync, readFileSync } from 'node:fs';
import { familyOf } from '../languages/family.js';
import type { BilingualLexicon, WordLink } from './bilingual-lexicon.js';
import { CoreIndex } from './core-index.js';

const FOLDER = new URL('./core-words/', import.meta.url);

/** How often a form's concept is what it says: words have other senses too. */
const STRENGTH = 0.5;

/**
 * Recto's own list of the words that news uses most, concept by concept in many languages (`core-words/*.tsv`), as a
 * lexicon of two of them; null when one is not in the list.
 */
export function coreWords(from: string, to: string): BilingualLexicon | null {
  const own = indexOf(familyOf(from));
  const other = indexOf(familyOf(to));
  if (!own || !other || own === other) return null;
  return {
    name: `core words, ${String(own.concepts)} concepts`,
    links: (source, target) => linksBetween(own, source, other, target),
  };
}

function linksBetween(
  own: CoreIndex,
  source: readonly string[],
  other: CoreIndex,
  target: readonly string[],
): WordLink[] {
  const places = new Map<number, number[]>();
  target.forEach((form, place) => {
    for (const concept of other.conceptsOf(form)) places.set(concept, [...(places.get(concept) ?? []), place]);
  });
  return source.flatMap((form, place) => {
    const partners = new Set(own.conceptsOf(form).flatMap((concept) => places.get(concept) ?? []));
    const strength = STRENGTH / Math.sqrt(Math.max(1, partners.size));
    return [...partners].map((partner): WordLink => [place, partner, strength]);
  });
}

const indices = new Map<string, CoreIndex | null>();
let tables: readonly string[][][] | null = null;

function indexOf(language: string): CoreIndex | null {
  const known = indices.get(language);
  if (known !== undefined) return known;
  tables ??= readTables();
  const cells = tables.flatMap(([head = [], ...rows]) => {
    const column = head.indexOf(language);
    return rows.map((row) => (column < 1 ? '' : (row[column] ?? '')));
  });
  const made = cells.some((cell) => cell !== '') ? new CoreIndex(cells, language) : null;
  indices.set(language, made);
  return made;
}

function readTables(): string[][][] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => readFileSync(new URL(file, FOLDER), 'utf8').trimEnd())
    .map((table) => table.split(/\r?\n/).map((row) => row.split('\t')));
}
