import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readAffixes } from '../../src/lexicon/hunspell-affixes.js';
import { readHunspellWords } from '../../src/lexicon/hunspell-words.js';
import { writeLemmaList } from '../../src/lexicon/lemma-list.js';
import type { Lemmatiser } from '../../src/lexicon/lemmatiser.js';
import { openLemmaList } from '../../src/lexicon/open-lemma-list.js';

/** A lemmatiser of a small dictionary, by way of the file that would be installed. */
function lemmatiser(aff: string | Buffer, dic: string | Buffer, language = 'sr-Latn'): Lemmatiser {
  const affixes = readAffixes(Buffer.from(aff));
  if ('encoding' in affixes) throw new Error(affixes.encoding);
  const words = readHunspellWords(Buffer.from(dic), affixes);
  if (!words) throw new Error('no .dic');
  return openLemmaList(writeLemmaList(words, affixes, { name: 'x', language, licence: null }))!;
}

const NOUNS = `SET UTF-8
FLAG num
SFX 1 Y 3
SFX 1 0 a [^a]
SFX 1 0 om [^aeiou]
SFX 1 0 em [šžčć]
SFX 2 Y 3
SFX 2 a e a
SFX 2 a om a
SFX 2 a ama a
PFX 7 Y 1
PFX 7 0 naj .
`;

describe('suffix rules undone', () => {
  const nouns = lemmatiser(NOUNS, '5\nVang/1\ngrad/1,7\nGrad/1\nžena/2\nnož/1\n');

  test.each([
    ['Vangom', ['Vang']],
    ['vangom', ['Vang']],
    ['žene', ['žena']],
    ['ženama', ['žena']],
    ['nožem', ['nož']],
    ['žena', ['žena']],
  ])('%s', (form, lemmas) => {
    expect(nouns.lemmas(form)).toEqual(lemmas);
  });

  test('a plain form finds what is spelled with diacritics, a spelled one only itself', () => {
    expect(nouns.lemmas('zenama')).toEqual(['žena']);
    expect(nouns.lemmas('nozem')).toEqual(['nož']);
    const both = lemmatiser(NOUNS, '2\npas/1\npaš/1\n');
    expect([both.lemmas('pasa'), both.lemmas('paša')]).toEqual([['pas'], ['paš']]);
  });

  test('what no rule makes is not known: wrong ending, condition not met, a prefix', () => {
    for (const form of ['Vanga2', 'gradem', 'ženom2', 'najgrad', 'xyz', '', '-', 'a'.repeat(5000)])
      expect(nouns.lemmas(form)).toEqual([]);
  });

  test('a name is what is listed with a capital only; where all nouns have one nothing is said', () => {
    expect([...nouns.lemmas('gradom')].sort()).toEqual(['Grad', 'grad']);
    expect([nouns.isName('Vang'), nouns.isName('Grad'), nouns.isName('žena')]).toEqual([true, false, false]);
    expect(lemmatiser(NOUNS, '1\nBerg/1\n', 'de').isName('Berg')).toBe(false);
  });
});

describe('the ways of hunspell', () => {
  test('two suffixes, one after the other, and no third', () => {
    const hungarian = lemmatiser(
      'SET UTF-8\nSFX A Y 1\nSFX A 0 ok/B .\nSFX B Y 1\nSFX B 0 at/C .\nSFX C Y 1\nSFX C 0 is .\n',
      '2\nház/A\nlány/B\n',
      'hu',
    );
    expect(hungarian.lemmas('házok')).toEqual(['ház']);
    expect(hungarian.lemmas('házokat')).toEqual(['ház']);
    expect(hungarian.lemmas('lányat')).toEqual(['lány']);
    expect(hungarian.lemmas('házat')).toEqual([]);
    expect(hungarian.lemmas('házokatis')).toEqual([]);
  });

  test('numbered flags (AF), long flags, and a plain number that is a rule of its own', () => {
    const aff =
      'SET UTF-8\nFLAG long\nAF 2\nAF AaBb # 1\nAF Bb # 2\nSFX Aa Y 1\nSFX Aa 0 s .\nSFX Bb Y 1\nSFX Bb y ies [^aeiou]y\n';
    const english = lemmatiser(aff, '3\nhouse/1\nministry/2\nday/1\n', 'en');
    expect([english.lemmas('houses'), english.lemmas('ministries'), english.lemmas('days')]).toEqual([
      ...[['house'], ['ministry'], ['day']],
    ]);
    expect(english.lemmas('daies')).toEqual([]);
  });

  test('stems that are no words, parts of compounds, forbidden words, circumfixes', () => {
    const aff =
      'SET UTF-8\nNEEDAFFIX h\nONLYINCOMPOUND o\nFORBIDDENWORD f\nCIRCUMFIX c\nSFX S Y 1\nSFX S 0 en .\nSFX T Y 1\nSFX T 0 este/c .\n';
    const german = lemmatiser(aff, '4\nwurz/hS\nHaus/o\nFalsch/fS\nschön/T\n', 'de');
    expect(german.lemmas('wurzen')).toEqual(['wurz']);
    for (const form of ['wurz', 'haus', 'falschen', 'schöneste']) expect(german.lemmas(form)).toEqual([]);
  });

  test('an irregular form names its headword; a slash may belong to the word', () => {
    const english = lemmatiser(
      'SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n',
      '3\nmen st:man\nkm\\/h/S po:noun\nox\tst:ox\n',
      'en',
    );
    expect([english.lemmas('men'), english.lemmas('km/hs'), english.lemmas('ox')]).toEqual([['man'], ['km/h'], ['ox']]);
  });

  test('old encodings, a byte order mark, Windows line ends', () => {
    const encoded = (text: string) => iconv.encode(text, 'iso-8859-2');
    const polish = lemmatiser(
      encoded('SET ISO8859-2\r\nSFX A Y 1\r\nSFX A a ę a\r\n'),
      encoded('1\r\nżółwica/A\r\n'),
      'pl',
    );
    expect(polish.lemmas('żółwicę')).toEqual(['żółwica']);
    expect(lemmatiser('\ufeffSET UTF-8\nSFX 1 Y 1\nSFX 1 0 a .\n', '\ufeff1\nnož/1\n').lemmas('noža')).toEqual(['nož']);
    expect(readAffixes(Buffer.from('SET KLINGON\n'))).toEqual({ encoding: 'KLINGON' });
  });

  test('flags that are single bytes between UTF-8 text, as hu_HU has them', () => {
    const aff = Buffer.concat([Buffer.from('SET UTF-8\nSFX \xe9 Y 1\nSFX \xe9 0 ', 'latin1'), Buffer.from('ként .\n')]);
    const dic = Buffer.concat([Buffer.from('1\nkő'), Buffer.from('/\xe9\n', 'latin1')]);
    expect(lemmatiser(aff, dic, 'hu').lemmas('kőként')).toEqual(['kő']);
  });

  test('conditions are letters and sets, and nothing else in them has a meaning', () => {
    const odd = lemmatiser('SET UTF-8\nSFX A Y 2\nSFX A 0 e-a [^-x](\nSFX A 0 s-t [a.]\n', '3\nab(/A\nx(/A\nda/A\n');
    expect([odd.lemmas('ab(e-a'), odd.lemmas('x(e-a'), odd.lemmas('das-t')]).toEqual([['ab('], [], ['da']]);
  });

  test('a file that does not begin with a number is no dictionary', () => {
    const affixes = readAffixes(Buffer.from('SET UTF-8\n'));
    expect('encoding' in affixes ? affixes : readHunspellWords(Buffer.from('<html>'), affixes)).toBeNull();
  });
});

describe('an installed list of lemmas', () => {
  test('knows every word and every suffixed form it was written with', () => {
    const word = fc.stringMatching(/^[a-zšđčćž]{2,9}$/);
    const ending = fc.stringMatching(/^[a-zšđčćž]{1,4}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), ending, (words, suffix) => {
        const list = lemmatiser(
          `SET UTF-8\nSFX 1 Y 1\nSFX 1 0 ${suffix} .\n`,
          `${words.length}\n${words.join('/1\n')}/1\n`,
        );
        for (const one of words) {
          expect(list.lemmas(one)).toContain(one);
          expect(list.lemmas(one + suffix)).toContain(one);
        }
      }),
    );
  });

  test('is not opened when it was changed or is something else', () => {
    expect(openLemmaList(Buffer.from(''))).toBeNull();
    expect(openLemmaList(Buffer.from('{"recto":"word-list","format":1,"sha256":"x"}\n'))).toBeNull();
    const affixes = readAffixes(Buffer.from(NOUNS));
    if ('encoding' in affixes) throw new Error();
    const words = readHunspellWords(Buffer.from('1\nVang/1\n'), affixes)!;
    const bytes = writeLemmaList(words, affixes, { name: 'x', language: 'sr', licence: null });
    expect(openLemmaList(Buffer.from(bytes.toString().replace('Vang', 'Wang')))).toBeNull();
  });
});
