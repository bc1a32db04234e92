import { expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { findEntities } from '../../src/lexicon/gazetteer.js';
import { tokenise } from '../../src/segment/tokenise.js';

function found(text: string, tag: string): string[] {
  const language = languageOf(tag);
  if (!language) throw new Error(tag);
  const words = tokenise(text, language).filter(({ kind }) => kind === 'word');
  return findEntities(text, words, language).map(({ entity, start, end }) => `${entity.id}: ${text.slice(start, end)}`);
}

test.each([
  ['cnr', 'Vlada Crne Gore je u Beču.', ['ME: Crne Gore', 'Vienna: Beču']],
  ['sr-Cyrl', 'Председник САД био је у Солуну.', ['US: САД', 'Thessaloniki: Солуну']],
  ['hu', 'Magyarországról Bécsbe utazott.', ['HU: Magyarországról', 'Vienna: Bécsbe']],
  ['ru', 'Из Вены в Нижний Новгород.', ['Vienna: Вены', 'Nizhny Novgorod: Нижний Новгород']],
  ['uk', 'У Львові та Києві.', ['Lviv: Львові', 'Kyiv: Києві']],
  ['zh', '黑山总理访问布加勒斯特。', ['ME: 黑山', 'Bucharest: 布加勒斯特']],
  ['ar', 'وصل إلى القاهرة وللمجر دور.', ['Cairo: القاهرة', 'HU: وللمجر']],
  ['de', 'Der Kölner Dom.', ['Cologne: Kölner']],
  ['en', 'South Korea and the United States of America.', ['KR: South Korea', 'US: United States of America']],
])('%s: %s', (tag, text, wanted) => {
  expect(found(text, tag)).toEqual(wanted);
});

test('an acronym is one in the text too, and a lower-case word is no name', () => {
  expect(found('Sad je u beču hladno.', 'cnr')).toEqual([]);
});
