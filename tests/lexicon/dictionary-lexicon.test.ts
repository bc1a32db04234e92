import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { dictionaryLexicon, type ReadingDirection } from '../../src/lexicon/dictionary-lexicon.js';
import { formRules } from '../../src/lexicon/form-rules.js';
import type { Lemmatiser } from '../../src/lexicon/lemmatiser.js';
import { openWordList, writeWordList } from '../../src/lexicon/word-list.js';
import { wordPairs } from '../../src/lexicon/word-pairs.js';

const WORDS: readonly (readonly [string, ...string[]])[] = [
  ['Regierung', 'gouvernement'],
  ['Haus', 'maison', 'domicile'],
  ['gehen', 'aller', 'marcher'],
  ['Rat', 'conseil'],
  ['Krieg', 'guerre'],
];
const CROATIAN: typeof WORDS = [
  ['vrijeme', 'time', 'weather'],
  ['žena', 'woman'],
  ['mjesto', 'place'],
];

function linked(
  source: readonly string[],
  target: readonly string[],
  {
    words = WORDS,
    tags = ['de', 'fr'],
    read = ['de', 'fr'],
    direction = 'forward',
    lemmatisers = [],
  }: {
    words?: typeof WORDS;
    tags?: readonly string[];
    read?: readonly string[];
    direction?: ReadingDirection;
    lemmatisers?: readonly Lemmatiser[];
  } = {},
): Record<string, number> {
  const [from, to] = tags.map((tag) => languageOf(tag)!);
  const [own, other] = read.map((tag) => languageOf(tag)!);
  const pairs = wordPairs(
    words.map(([headword, ...translations]) => ({ headword, translations })),
    from!,
    to!,
  );
  const list = openWordList(
    writeWordList(pairs, { name: 'x', from: tags[0]!, to: tags[1]!, title: '', licence: null }),
  )!;
  const rules = { source: formRules(own!, lemmatisers), target: formRules(other!, lemmatisers) };
  const links = dictionaryLexicon(list, direction, rules).links(source, target);
  return Object.fromEntries(links.map(([one, two, strength]) => [`${source[one]} ${target[two]}`, strength]));
}

describe('words of two texts', () => {
  test('headword and translation as they stand', () => {
    expect(linked(['krieg', 'xyz'], ['guerre', 'abc'])).toEqual({ 'krieg guerre': 0.7 });
  });

  test('inflected forms by their common beginning, less surely; short words never', () => {
    const found = linked(['regierungen', 'rate'], ['gouvernements', 'conseil']);
    expect(Object.keys(found)).toEqual(['regierungen gouvernements']);
    expect(found['regierungen gouvernements']).toBeLessThan(0.7);
  });

  test('the forms of one translation share its strength, and equal number is likelier', () => {
    const found = linked(['regierung'], ['gouvernement', 'gouvernements']);
    expect(found['regierung gouvernement']).toBeGreaterThan(found['regierung gouvernements']!);
    expect(found['regierung gouvernement']! + found['regierung gouvernements']!).toBeLessThan(0.75);
  });

  test('a compound by its last part, where nothing better is to be had', () => {
    expect(linked(['bundesregierung'], ['gouvernement'])['bundesregierung gouvernement']).toBeLessThan(0.3);
  });

  test('the other direction is read back', () => {
    const found = linked(['guerre', 'maison'], ['krieg', 'haus'], { read: ['fr', 'de'], direction: 'backward' });
    expect(Object.keys(found).sort()).toEqual(['guerre krieg', 'maison haus']);
  });

  test('lemmas where a lemmatiser is installed', () => {
    const forms: Record<string, readonly string[]> = { ging: ['gehen'], allait: ['aller'] };
    const lemmatiser: Lemmatiser = {
      name: 'x',
      language: 'de',
      lemmas: (form) => forms[form] ?? [],
      isName: () => false,
    };
    expect(linked(['ging'], ['allait'])).toEqual({});
    expect(linked(['ging'], ['allait'], { lemmatisers: [lemmatiser] })['ging allait']).toBeGreaterThan(0.2);
  });

  test('a Croatian dictionary serves ekavian and Cyrillic texts', () => {
    const serbian = { words: CROATIAN, tags: ['hr', 'en'], read: ['sr', 'en'] };
    expect(Object.keys(linked(['vreme', 'mesto', 'zhena'], ['time', 'place', 'woman'], serbian))).toEqual([
      ...['vreme time', 'mesto place', 'zhena woman'],
    ]);
    const back = { ...serbian, read: ['en', 'sr'], direction: 'backward' as const };
    expect(Object.keys(linked(['time', 'woman'], ['vreme', 'zhena'], back))).toEqual(['time vreme', 'woman zhena']);
  });
});
