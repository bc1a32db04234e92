/** What a FreeDict entry says: its headword and every translation of every sense. */
export interface FreedictEntry {
  readonly headword: string;
  readonly translations: readonly string[];
}

// Haus /haʊ̯s/ <n, neut> · adresa (glavnog) računala /…/
const AFTER_HEADWORD = /\s+(?:\/[^/]*(?:\/|$)|<[^>]*>?|\[[^\]]*\]?)/u;
/** The longest of FreeDict's own lines has a thousand characters. */
const LONGEST_LINE = 4_000;
const MOST_LINES = 10_000;
const SENSE = /^\d+\.(?:\s+|$)/;
const NO_TRANSLATION = /^(?:see(?: also)?|synonyms?|note|example|cf\.|s\.\s?a\.)\s*:|^["“„→~]/i;
/** Grammar, field and other remarks; `armo(u)red` is one word with a letter that may be left out. */
const REMARKS = [/<[^>]*>/g, /\[[^\]]*\]/g, /\{[^}]*\}/g, /(?<!\p{L})\([^)]*\)/gu, /\([^)]*\)(?!\p{L})/gu, /[()]/g];

/**
 * Reads the text of an entry: the headword with pronunciation and grammar on the first line, then senses. A sense's
 * translations stand on its first line, which is numbered when there are several senses; definitions, examples and
 * cross-references on the lines below are left out.
 */
export function freedictEntry(text: string): FreedictEntry | null {
  const [first = '', ...lines] = text.trimEnd().split('\n', MOST_LINES).map(readable);
  const headword = withoutRemarks(first.split(AFTER_HEADWORD)[0] ?? '');
  if (headword === '') return null;
  const translations = lines.flatMap((line, place) => translationsIn(line.trim(), place));
  return { headword, translations: [...new Set(translations)] };
}

function readable(line: string): string {
  return line.length > LONGEST_LINE ? '' : line;
}

function translationsIn(line: string, place: number): string[] {
  const numbered = SENSE.test(line);
  if (!numbered && place > 0) return [];
  const plain = line.replace(SENSE, '');
  if (NO_TRANSLATION.test(plain)) return [];
  return withoutRemarks(plain)
    .split(/\s*[,;]\s*/)
    .filter(Boolean);
}

function withoutRemarks(text: string): string {
  return REMARKS.reduce((rest, remark) => rest.replaceAll(remark, ''), text)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
