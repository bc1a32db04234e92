import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { openWordList, writeWordList } from '../../src/lexicon/word-list.js';
import { wordPairs } from '../../src/lexicon/word-pairs.js';

const [de, fr, hr, en] = ['de', 'fr', 'hr', 'en'].map((tag) => languageOf(tag)!);
const entry = (headword: string, ...translations: string[]) => ({ headword, translations });
const strengths = (pairs: ReturnType<typeof wordPairs>): Record<string, number> =>
  Object.fromEntries(pairs.map(({ head, translation, forward }) => [`${head} ${translation}`, forward]));

describe('entries taken apart into words', () => {
  test('a word with many translations gives less to each', () => {
    const found = strengths(
      wordPairs([entry('Krieg', 'guerre'), entry('Haus', 'maison', 'domicile', 'foyer')], de!, fr!),
    );
    expect(found['krieg guerre']).toBe(0.7);
    expect(found['haus maison']).toBeLessThan(0.35);
    expect(found['haus maison']).toBe(found['haus foyer']);
  });

  test('words of grammar say little, and are dropped from phrases', () => {
    const found = strengths(wordPairs([entry('und', 'et'), entry('Hauskauf', "achat d'une maison")], de!, fr!));
    expect(found['und et']).toBeLessThan(0.2);
    expect(Object.keys(found)).toEqual(['hauskauf achat', 'hauskauf maison', 'und et']);
  });

  test('what a phrase has to say is what its known words leave over', () => {
    const found = strengths(
      wordPairs([entry('svjetski rat', 'world war'), entry('rat', 'war'), entry('Crna Gora', 'Montenegro')], hr!, en!),
    );
    expect(Object.keys(found)).toEqual(['crna montenegro', 'gora montenegro', 'rat war', 'svjetski world']);
    expect(found['crna montenegro']).toBeLessThan(found['rat war']!);
  });

  test('explanations, numbers and signs are no words', () => {
    expect(
      wordPairs(
        [entry('kruh', 'fruit of the bread tree of islands far away'), entry('5', 'five'), entry('„‟', '-')],
        hr!,
        en!,
      ),
    ).toEqual([]);
  });
});

describe('an installed word list', () => {
  const word = fc.stringMatching(/^[a-z]{2,8}$/);
  const pairs = fc
    .uniqueArray(fc.record({ head: word, translation: word, forward: fc.nat(100), backward: fc.nat(100) }), {
      selector: ({ head, translation }) => `${head} ${translation}`,
      maxLength: 60,
    })
    .map((rows) =>
      rows
        .map((row) => ({ ...row, forward: row.forward / 100, backward: row.backward / 100 }))
        .sort((a, b) => (a.head === b.head ? (a.translation < b.translation ? -1 : 1) : a.head < b.head ? -1 : 1)),
    );
  const origin = { name: 'x', from: 'de', to: 'fr', title: 'T', licence: null };

  test('gives back every row it was written with, all of them and word by word', () => {
    fc.assert(
      fc.property(pairs, word, (rows, stranger) => {
        const list = openWordList(writeWordList(rows, origin))!;
        expect([...list.all()]).toEqual(rows);
        for (const { head } of [...rows, { head: stranger }]) {
          expect(list.of(head)).toEqual(rows.filter((row) => row.head === head));
          const stem = head.slice(0, 2);
          const heads = [...new Set(rows.map((row) => row.head))].filter((one) => one.startsWith(stem));
          expect(list.startingWith(stem)).toEqual(heads.slice(0, 40));
        }
      }),
    );
  });

  test('is not opened when it was changed, cut or is something else', () => {
    const bytes = writeWordList([{ head: 'berg', translation: 'montagne', forward: 0.7, backward: 0.7 }], origin);
    expect(openWordList(bytes)?.heading).toMatchObject({ headwords: 1, rows: 1, from: 'de' });
    expect(openWordList(bytes.subarray(0, bytes.length - 1))).toBeNull();
    expect(openWordList(Buffer.from(bytes.toString().replace('montagne', 'montagna')))).toBeNull();
    for (const other of ['', '{', '{"recto":"lemmas","format":1}\n', 'berg\tmontagne\n'])
      expect(openWordList(Buffer.from(other))).toBeNull();
  });
});
