/** Scripts that run from right to left (ISO 15924). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Arab',
  'Hebr',
  'Thaa',
  'Syrc',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Mand',
  'Samr',
]);

/** Scripts that put no space between words. */
const UNSPACED: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Hani', 'Jpan', 'Thai', 'Laoo', 'Khmr', 'Mymr']);

/** Scripts that put no space between sentences either. */
const CLOSE_SET: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Hani', 'Jpan']);

const known = new Map<string, string>();

/** The direction in which a language is written; left to right when the tag says nothing. */
export function directionOf(tag: string | null): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(scriptOf(tag)) ? 'rtl' : 'ltr';
}

/** True when words of the language follow each other without spaces (Chinese, Japanese, Thai …). */
export function isUnspaced(tag: string | null): boolean {
  return UNSPACED.has(scriptOf(tag));
}

/** What stands between two sentences of one paragraph: a space, nothing in Chinese and Japanese. */
export function sentenceGap(tag: string | null): '' | ' ' {
  return CLOSE_SET.has(scriptOf(tag)) ? '' : ' ';
}

function scriptOf(tag: string | null): string {
  if (tag === null) return '';
  const script = known.get(tag) ?? likelyScript(tag);
  known.set(tag, script);
  return script;
}

function likelyScript(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? '';
  } catch {
    return ''; // not a well-formed tag: nothing to say about its script
  }
}
