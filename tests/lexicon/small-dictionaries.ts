import { gzipSync } from 'node:zlib';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A number as dictd writes it. */
export function inBase64(number: number): string {
  const rest = Math.floor(number / 64);
  return (rest > 0 ? inBase64(rest) : '') + DIGITS[number % 64];
}

/** The two files of a dictd dictionary with these entries (index word, text). */
export function dictdDictionary(
  entries: readonly (readonly [word: string, text: string])[],
  { compressed = true }: { readonly compressed?: boolean } = {},
): { readonly index: Buffer; readonly dict: Buffer } {
  let offset = 0;
  const lines = entries.map(([word, text]) => {
    const { length } = Buffer.from(text);
    const line = `${word}\t${inBase64(offset)}\t${inBase64(length)}\n`;
    offset += length;
    return line;
  });
  const dict = Buffer.from(entries.map(([, text]) => text).join(''));
  return { index: Buffer.from(lines.join('')), dict: compressed ? gzipSync(dict) : dict };
}

/** A small German-French dictionary, laid out as FreeDict's are. */
export const GERMAN_FRENCH: readonly (readonly [string, string])[] = [
  [
    '00databaseinfo',
    'Deutsch-français\n\nAvailability:\n\n  Licensed under\n  a licence of its own\n\nNotes:\n\n * none\n',
  ],
  ['00databaseshort', '00-database-short\n     Deutsch-français small ver. 1\n'],
  ['berg', 'Berg /bɛʁk/ <n, masc>\nmontagne\ngrößere Erhebung im Gelände\n'],
  [
    'haus',
    'Haus /haʊ̯s/ <n, neut>\n1. maison\nGebäude, in dem Menschen wohnen\n2. domicile, foyer [poet.]\n 3.\nDynastie\n',
  ],
  ['regierung', 'Regierung <n, fem>\ngouvernement\n'],
  ['weltkrieg', 'kalter Krieg <n>\nguerre froide\n'],
  ['krieg', 'Krieg /kʁiːk/\nguerre\n'],
  ['und', 'und <conj>\net\n'],
  ['sehen', 'sehen\nvoir (avec les yeux), regarder\n"ich sehe dich" - je te vois\nsee: ansehen\n'],
];
