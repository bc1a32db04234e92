import { expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { homeSpelling } from '../../src/lexicon/respelled-names.js';

test.each([
  ['sr', 'Džon', 'John'],
  ['cnr', 'Majklom', 'Michael'],
  ['ru', 'Мюллера', 'Müller'],
  ['hr', 'Džon', null],
  ['cnr', 'Marko', null],
])('%s writes %s for %s', (tag, name, home) => {
  const language = languageOf(tag);
  expect(language && (homeSpelling(name, language)?.home ?? null)).toBe(home);
});
