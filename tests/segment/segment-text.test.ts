import { expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { segmentText } from '../../src/segment/segment-text.js';

const cut = (tag: string, text: string): string[] => {
  const language = languageOf(tag);
  if (!language) throw new Error(`No language ${tag}.`);
  return segmentText(text, language).map(({ start, end }) => text.slice(start, end));
};

test.each([
  ['titles and initials', 'en', ['Mr. Smith met J. R. Jones of St. Ives.', 'They talked.']],
  ['an abbreviation may end a sentence', 'en', ['He works for Pitt & Co.', 'It closed yesterday.']],
  ['and may not', 'en', ['The deal with Pitt & Co. Limited is off.', 'Fine.']],
  ['countries in stops', 'en', ['I lived in the U.S. Army base.', 'He left the U.S.', 'They stayed.']],
  ['clock times', 'en', ['Published at 6:00 a.m. CEST on Monday.', 'He left at 5 p.m.', 'Travelers stayed.']],
  ['tickers', 'en', ['Shares of BYD (002594.SZ) rose 3.74 percent.', 'Others fell.']],
  ['a quotation keeps its closing mark', 'en', ['"We are negotiating."', 'He left.', '“Stop!” she said.']],
  ['sentences inside a quotation split', 'en', ['"We will not rush.', 'Citizens have a right to know," he said.']],
  ['a bracket in a sentence does not', 'en', ['The port (see Fig. 2. for more) is closed.', 'Ships wait.']],
  ['an ellipsis before a small letter goes on', 'en', ['He was... well, late.', 'Very late…', 'Then he came.']],
  ['footnotes stay', 'en', ['He was a saint.[1]', 'He died.']],
  ['a missing space is no boundary', 'en', ['See vijesti.me for more.', 'Thanks.']],
  [
    'ordinals',
    'cnr',
    ['U 75. minutu vodili su 13:8.', 'Na 38. Festivalu bilo ih je 5. maja 2026. godine 100.', 'Onda su otišli.'],
  ],
  ['years', 'hr', ['To je bilo 2024. Zatim su otišli.', 'Kraj.'].join(' ').split(/(?<=2024\.) |(?<=otišli\.) /)],
  ['abbreviations in Cyrillic', 'sr-Cyrl', ['Проф. др Марко Петровић дошао је у 5. час итд.', 'Онда је отишао.']],
  ['closing marks of Serbian', 'sr-Latn', ['„Nećemo žuriti.“', 'Tako je rekao.']],
  ['German dates', 'de', ['Am 9. März kam Dr. Meier, z. B. im 2. Weltkrieg.', 'Danach ging er.']],
  ['Hungarian ordinals', 'hu', ['A 3. helyen a Kft. végzett.', 'Ez jó.']],
  ['late guillemets of French', 'fr', ['« Non ! »', 'Il est parti avec M. Dupont.']],
  ['Spanish', 'es', ['El Sr. Pérez dijo que no.', '¿Por qué?', 'EE. UU. calla.']],
  [
    'Russian speech goes on after a dash',
    'ru',
    ['«Мы успели, — сказала она. — Теперь главное — не опоздать».', 'Всё.'],
  ],
  ['a Russian city', 'ru', ['Он живёт в г. Москве на ул. Ленина, д. 5.', 'Там хорошо.']],
  ['Arabic', 'ar', ['وصل د. سامر الخطيب.', 'ماذا حدث؟', 'لا شيء.']],
])('%s', (_, tag, sentences) => {
  expect(cut(tag, sentences.join(' '))).toEqual(sentences);
});

test('Chinese needs no space', () => {
  expect(cut('zh', '他告诉记者：“订单排到八月了。”这家企业有620名员工。增长7.4%！')).toEqual([
    '他告诉记者：“订单排到八月了。”',
    '这家企业有620名员工。',
    '增长7.4%！',
  ]);
});

test('a wrapped line goes on, list items and headlines do not', () => {
  const wrapped = 'Japanska kompanija ponudila je Crnoj Gori 240 miliona eura\nza proširenje terminala.';
  expect(cut('cnr', wrapped)).toHaveLength(1);
  expect(cut('en', 'It was a cold \nnight in the city.')).toHaveLength(1);
  expect(cut('en', 'features\ncontact manager\nevents')).toEqual(['features', 'contact manager', 'events']);
  expect(cut('en', '1. The first item\n2. The second item')).toEqual(['1. The first item', '2. The second item']);
});

test('a list in one line splits at its markers, an enumeration inside a sentence does not', () => {
  expect(cut('en', '1.) The first item 2.) The second item')).toEqual(['1.) The first item', '2.) The second item']);
  expect(cut('en', '(a) Hello world. (b) Hello world.')).toEqual(['(a) Hello world.', '(b) Hello world.']);
  expect(cut('en', 'He bought 1) fish 2) salt.')).toHaveLength(1);
  expect(cut('cnr', 'Škola je otvorena 1. septembra. Zatvorena je 2. septembra.')).toHaveLength(2);
});

test('a result is no ordinal', () => {
  expect(cut('hr', 'U 24. minuti vodio je 13:8. Preokret je počeo kasnije.')).toHaveLength(2);
});

test('a blank line inside a block always splits', () => {
  expect(cut('en', 'Get some rest \n \nYou have the best chance')).toHaveLength(2);
});

test('reads ten thousand sentences without slowing down', () => {
  const sentence = 'Predsjednik dr Marko Petrović rekao je u 75. minutu (vidi str. 5) da neće. ';
  const began = performance.now();
  expect(cut('cnr', sentence.repeat(10_000))).toHaveLength(10_000);
  expect(performance.now() - began).toBeLessThan(3_000);
});
