import { openInstalled, type InstalledFile } from './installed-file.js';
import type { LemmaListHeading } from './lemma-list.js';
import type { Lemmatiser } from './lemmatiser.js';
import { plainForm } from './plain-form.js';
import { StemTable } from './stem-table.js';
import { suffixTable } from './suffixes.js';
import { SuffixUndoing } from './undo-suffixes.js';

/** Opens an installed list of lemmas; null when the bytes are none, or were changed. */
export function openLemmaList(bytes: Buffer): Lemmatiser | null {
  const file = openInstalled<LemmaListHeading>(bytes, 'lemmas');
  return file && lemmatiserOf(file);
}

const NEW_LINE = 10;
const NOUNS_HAVE_CAPITALS = new Set(['de', 'lb']);

function lemmatiserOf({ heading, body }: InstalledFile<LemmaListHeading>): Lemmatiser {
  const { name, language, rules } = heading;
  const end = afterLines(body, rules);
  const stems = new StemTable(body.subarray(end));
  const suffixes = suffixTable(body.toString('utf8', 0, end).split('\n').slice(0, rules));
  const undoing = new SuffixUndoing(suffixes, stems);
  const lists = (word: string): boolean => stems.of(plainForm(word)).some(({ spelling }) => spelling === word);
  return {
    name,
    language,
    lemmas: (form) => undoing.lemmas(form),
    isName: (lemma) => !NOUNS_HAVE_CAPITALS.has(language) && hasCapital(lemma) && !lists(lemma.toLowerCase()),
  };
}

function afterLines(body: Buffer, count: number): number {
  let end = 0;
  for (let line = 0; line < count; line += 1) end = body.indexOf(NEW_LINE, end) + 1;
  return end;
}

function hasCapital(word: string): boolean {
  const [first = ''] = word;
  return first !== first.toLowerCase();
}
