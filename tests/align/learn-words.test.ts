import { expect, test } from 'vitest';
import { learnWords } from '../../src/align/learn-words.js';
import { languageOf } from '../../src/languages/index.js';
import type { BilingualLexicon } from '../../src/lexicon/bilingual-lexicon.js';

const [cnr, en] = ['cnr', 'en'].map((tag) => languageOf(tag)!);
const learned = (pairs: readonly (readonly [string, string])[], lexicons: readonly BilingualLexicon[] = []) =>
  learnWords(
    pairs.map(([source, target]) => ({ source, target })),
    cnr!,
    en!,
    lexicons,
  );
const names = ({ pairs }: ReturnType<typeof learned>) => pairs.map(([source, target]) => `${source} ${target}`);

const ARTICLE = [
  ['Luka je stara.', 'The port is old.'],
  ['Luka čeka brod.', 'The port awaits a ship.'],
  ['Brod je velik.', 'The ship is large.'],
] as const;

test('words that meet again and again are learned, with how often', () => {
  const { pairs, sources, targets } = learned(ARTICLE);
  const best = pairs.filter(([, , count]) => count > 0.9).map(([source, target]) => `${source} ${target}`);
  expect(best.sort()).toEqual(['brod ship', 'luka port']);
  expect([sources['luka'], targets['port']]).toEqual([2, 2]);
});

test('words of grammar, numbers and words spelled alike are not learned', () => {
  const all = names(learned([...ARTICLE, ['Marko ima 15 brodova.', 'Marko has 15 ships.']]));
  expect(all.filter((pair) => /\b(je|is|the|15)\b|marko marko/.test(pair))).toEqual([]);
});

test('a long sentence that nothing tells apart teaches nothing', () => {
  const source = 'Ministarka sutra putuje prema sjeveru zbog važnih razgovora oko nove fabrike čelika';
  const target = 'Minister travels north tomorrow because important talks new steel factory await';
  expect(learned([[source, target]]).pairs).toEqual([]);
});

test('what was known before tells the rest apart', () => {
  const pairs = [['Ministarka gradi fabriku', 'Minister builds factory']] as const;
  const known: BilingualLexicon = {
    name: 'x',
    links: (source, target) => [
      [source.indexOf('ministarka'), target.indexOf('minister'), 0.8],
      [source.indexOf('gradi'), target.indexOf('builds'), 0.8],
    ],
  };
  const before = new Map(learned(pairs).pairs.map(([source, target, count]) => [`${source} ${target}`, count]));
  const after = new Map(learned(pairs, [known]).pairs.map(([source, target, count]) => [`${source} ${target}`, count]));
  expect(after.get('fabriku factory')).toBeGreaterThan(before.get('fabriku factory')! + 0.2);
  expect(after.get('fabriku minister') ?? 0).toBeLessThan(before.get('fabriku minister')!);
});

test('nothing comes of nothing', () => {
  expect(learned([])).toEqual({ pairs: [], sources: {}, targets: {} });
  expect(learned([['', '']]).pairs).toEqual([]);
});
