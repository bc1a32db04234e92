import { describe, expect, test } from 'vitest';
import { UNITS } from '../../src/languages/units.js';
import unitNames from '../../src/locales/en/units.json' with { type: 'json' };
import { LOCALE_TAGS, openLocales } from '../../src/locales/index.js';

const locales = await openLocales();
const english = locales.words('en');
const montenegrin = locales.words('sr-Latn');

describe('words', () => {
  test('a tag that is none of ours gets English', () => {
    expect(locales.tags).toEqual(LOCALE_TAGS);
    expect(locales.words('tlh').tag).toBe('en');
  });

  test.each([
    [1, '1 open flag', '1 otvorena oznaka'],
    [2, '2 open flags', '2 otvorene oznake'],
    [5, '5 open flags', '5 otvorenih oznaka'],
    [21, '21 open flags', '21 otvorena oznaka'],
    [12, '12 open flags', '12 otvorenih oznaka'],
  ])('plurals follow each tongue: %i', (count, one, other) => {
    expect(english.t('queue:open', { count })).toBe(one);
    expect(montenegrin.t('queue:open', { count })).toBe(other);
  });

  test('a value is never read as a template', () => {
    const title = '{{count}} $t(queue:title) <b>&';
    expect(english.t('queue:handed-back', { title })).toBe(`Handed back: ${title}`);
  });

  test('tags in refusals become names, sides become words', () => {
    const values = { side: 'source', taken: 'cnr', others: 'sr-Latn, hr' };
    expect(english.t('notices:language.candidates', values)).toContain(
      '(original) may be in several near languages: taken as Montenegrin, but Serbian (Latin) and Croatian',
    );
    expect(montenegrin.t('notices:language.candidates', values)).toContain('(izvornik)');
    expect(montenegrin.t('notices:language.candidates', values)).toContain('crnogorski');
  });
});

describe('numbers, dates and languages', () => {
  test('are written as each tongue writes them', () => {
    expect([english.number(11300), montenegrin.number(11300)]).toEqual(['11,300', '11.300']);
    expect(english.number(2026)).toBe('2026');
    expect(english.number(0.1 + 0.2)).toBe('0.30000000000000004');
    expect(english.date('2026-11-20')).toBe('20 November 2026');
    expect(montenegrin.date('2026-11-20')).toMatch(/^20\. novembar 2026\.?$/);
  });

  test('a date may be a month, a year or a day without a year; what is none stays as it is', () => {
    expect(['2026-11', '2026', '--02-29', 'soon', '2026-13-40'].map(english.date)).toEqual([
      'November 2026',
      '2026',
      '29 February',
      'soon',
      '2026-13-40',
    ]);
  });

  test('Montenegrin has its own name', () => {
    expect([english.language('cnr'), montenegrin.language('cnr')]).toEqual(['Montenegrin', 'crnogorski']);
    expect(english.language('not a tag')).toBe('not a tag');
  });

  test('ages are told in the largest unit that fits', () => {
    const now = Date.UTC(2026, 10, 20);
    expect([0, 90_000, 7_200_000, 86_400_000 * 3].map((ago) => english.age(now - ago, now))).toEqual([
      'this minute',
      '1 minute ago',
      '2 hours ago',
      '3 days ago',
    ]);
    expect(montenegrin.age(now - 7_200_000, now)).toBe('prije 2 sata');
    expect(english.age(now - 86_400_000 * 40, now)).toBe('11 Oct 2026');
  });
});

test('every unit that articles are searched for has a name', () => {
  expect(Object.keys(unitNames).sort()).toEqual(Object.keys(UNITS).sort());
});
