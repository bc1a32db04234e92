import { describe, expect, test } from 'vitest';
import { LANGUAGES, languageOf, nearTags } from '../../src/languages/index.js';
import { toSerbianLatin } from '../../src/languages/serbian-latin.js';

describe('a tag names a language', () => {
  test.each([
    ['en', 'en', 'Latn'],
    ['EN-gb', 'en', 'Latn'],
    ['cnr', 'cnr', 'Latn'],
    ['cnr-Cyrl', 'cnr-Cyrl', 'Cyrl'],
    ['cnr-Latn-ME', 'cnr', 'Latn'],
    ['sr_Cyrl_RS', 'sr-Cyrl', 'Cyrl'],
    ['sr-Latn', 'sr-Latn', 'Latn'],
    ['zh-TW', 'zh-Hant', 'Hant'],
    ['zh-Hans-CN', 'zh', 'Hans'],
    ['bs-Cyrl', 'bs-Cyrl', 'Cyrl'],
    ['mk', 'mk', 'Cyrl'],
    ['ja-JP', 'ja', 'Jpan'],
  ])('%s', (tag, known, script) => {
    expect(languageOf(tag)).toMatchObject({ tag: known, script });
  });

  test.each(['', 'x', 'xx', 'english', 'sr--Latn', 'en-', '-en', 'srp Latin', '../en', 'e\u0301n'])(
    '%j names none',
    (tag) => {
      expect(languageOf(tag)).toBeNull();
    },
  );

  test('right-to-left and unspaced scripts are known', () => {
    expect(['ar', 'fa', 'he', 'ur'].map((tag) => languageOf(tag)?.direction)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
    expect(['zh', 'ja', 'th', 'en'].map((tag) => languageOf(tag)?.spaced)).toEqual([false, false, false, true]);
  });

  test('near tags are named, nearest first', () => {
    expect(nearTags('cnrr')[0]).toBe('cnr');
    expect(nearTags('sr-Latm')[0]).toBe('sr-Latn');
    expect(nearTags('enn')).toContain('en');
    expect(nearTags('quite-something-else')).toEqual([]);
  });
});

test('every language with a file of its own knows its page furniture, and its patterns compile', () => {
  for (const { tag, layout, intl } of LANGUAGES) {
    expect(layout, tag).toBeDefined();
    expect(Intl.DateTimeFormat.supportedLocalesOf(intl), tag).toHaveLength(1);
    const sources = [
      ...Object.values(layout?.noise ?? {}).flat(),
      ...(layout?.credit ?? []),
      ...(layout?.byline ?? []),
    ];
    for (const source of sources) expect('', source).not.toMatch(new RegExp(`^(?:${source})$`, 'iu'));
  }
});

test('Serbian Cyrillic is respelt in Latin letters', () => {
  expect(toSerbianLatin('Љубав и Њујорк, ЏЕП, ђак, Foto')).toBe('Ljubav i Njujork, DžEP, đak, Foto');
});
