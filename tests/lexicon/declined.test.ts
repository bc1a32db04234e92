import { expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import type { Language } from '../../src/languages/language.js';
import { lemmasOf, respell } from '../../src/lexicon/declined.js';

const language = (tag: string): Language => {
  const known = languageOf(tag);
  if (!known) throw new Error(tag);
  return known;
};

test.each([
  ['cnr', 'Pejakovića', 'Pejaković'],
  ['cnr', 'Takahašijev', 'Takahaši'],
  ['hr', 'Šimunca', 'Šimunac'],
  ['cnr', 'Vangom', 'Vang'],
  ['hu', 'Veszprémből', 'Veszprém'],
  ['hu', 'Ruzsára', 'Ruzsa'],
  ['ru', 'Томского', 'Томский'],
  ['uk', 'Хмельницьким', 'Хмельницький'],
  ['uk', 'Львова', 'Львів'],
])('%s: %s may come from %s', (tag, form, lemma) => {
  expect(lemmasOf(form, language(tag)).map(({ text }) => text)).toContain(lemma);
});

test('only an ending that proves the case is sure', () => {
  expect(lemmasOf('Pejakovića', language('cnr')).find(({ text }) => text === 'Pejaković')?.sure).toBe(true);
  expect(lemmasOf('Marka', language('cnr')).some(({ sure }) => sure)).toBe(false);
});

test('Serbian Cyrillic is respelt, Russian is not', () => {
  expect(respell('Љубиша Њежић', language('sr-Cyrl'))).toBe('Ljubiša Nježić');
  expect(respell('Томск', language('ru'))).toBe('Томск');
});
