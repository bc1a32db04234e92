import { describe, expect, test } from 'vitest';
import { valueKey } from '../../src/facts/number-mention.js';
import { numbersOf } from '../../src/facts/numbers.js';
import { languageOf } from '../../src/languages/index.js';
import { tokenise } from '../../src/segment/tokenise.js';

function read(tag: string, text: string) {
  const language = languageOf(tag);
  if (!language) throw new Error(tag);
  return numbersOf(text, tokenise(text, language), language);
}

describe('a number is read as its value', () => {
  test.each([
    ['en', 'twenty-five', 25],
    ['en', 'one hundred and eight', 108],
    ['en', 'two and a half million', 2.5e6],
    ['en', '1,234.5', 1234.5],
    ['cnr', 'dvadeset i pet', 25],
    ['cnr', 'dvjesta trideset', 230],
    ['cnr', 'dva i po miliona', 2.5e6],
    ['sr-Cyrl', 'четрдесет седам', 47],
    ['sr-Cyrl', 'девет милијарди', 9e9],
    ['cnr', '1.250,5', 1250.5],
    ['hu', 'kétszázötven', 250],
    ['hu', 'tizenkettőből', 12],
    ['hu', '3,5 milliárd', 3.5e9],
    ['de', 'fünfundzwanzig', 25],
    ['de', 'dreihundertvierzig', 340],
    ['fr', 'quatre-vingt-dix-sept', 97],
    ['fr', 'soixante et onze', 71],
    ['es', '3 mil millones', 3e9],
    ['es', 'treinta y cinco', 35],
    ['it', 'ventidue', 22],
    ['ru', 'двумстам тридцати', 230],
    ['ru', '2,5 тыс', 2500],
    ['uk', 'п’ятнадцяти', 15],
    ['zh', '58.6亿', 5.86e9],
    ['zh', '三百五十', 350],
    ['zh', '二〇二六', 2026],
    ['ar', '١٬٢٥٠', 1250],
    ['fr', '1 250 000', 1_250_000],
    ['cs', 'tři', 3],
  ])('%s: %s is %d', (tag, text, value) => {
    const [mention, ...others] = read(tag, text);
    expect(mention?.value).toBe(value);
    expect(mention && text.slice(mention.start, mention.end)).toBe(text.replace(/ тыс$/u, ' тыс'));
    expect(others).toEqual([]);
  });
});

describe('small words only may satisfy a number', () => {
  test.each([
    ['en', 'both', 2],
    ['en', 'half', 0.5],
    ['en', 'a dozen', 12],
    ['cnr', 'obje', 2],
    ['hu', 'hét', 7],
    ['en', 'an F-16', 16],
  ])('%s: %s', (tag, text, value) => {
    const mentions = read(tag, text);
    expect(mentions.some(({ keys }) => keys.includes(valueKey(value)))).toBe(true);
    expect(mentions.some(({ hard }) => hard)).toBe(false);
  });
});

test('10:41 p.m., 22:41 and 22h41 are one time', () => {
  const clock = (tag: string, text: string) => read(tag, text)[0]?.keys[0];
  expect(clock('en', '10:41 p.m.')).toBe(clock('cnr', '22:41'));
  expect(clock('fr', '22h41')).toBe(clock('cnr', '22:41'));
});

test('two numbers beside each other stay two', () => {
  expect(read('hu', 'tízből kilencen').map(({ value }) => value)).toEqual([10, 9]);
  expect(read('en', 'in 2020 thirty died').map(({ value }) => value)).toEqual([2020, 30]);
});
