import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDictd } from '../../src/lexicon/dictd.js';
import { isRefusal } from '../../src/model/refusal.js';
import { dictdDictionary, GERMAN_FRENCH, inBase64 } from './small-dictionaries.js';

describe('a dictd dictionary', () => {
  test.each([true, false])('is read with its description, compressed %s', (compressed) => {
    const { index, dict } = dictdDictionary(GERMAN_FRENCH, { compressed });
    const read = readDictd(index, dict, 'x');
    if (isRefusal(read)) throw new Error(read.key);
    expect(read.title).toBe('Deutsch-français small ver. 1');
    expect(read.info).toContain('Availability');
    expect(read.entries.map(({ word }) => word)).toEqual(GERMAN_FRENCH.slice(2).map(([word]) => word));
    expect(read.entries[0]?.text).toBe(GERMAN_FRENCH[2]?.[1]);
  });

  test('an entry that two words point at comes once', () => {
    const { index, dict } = dictdDictionary([['haus', 'Haus\nmaison\n']]);
    const twice = Buffer.concat([index, Buffer.from(index.toString().replace('haus', 'häuser'))]);
    const read = readDictd(twice, dict, 'x');
    expect(isRefusal(read) ? read.key : read.entries.length).toBe(1);
  });

  const { index, dict } = dictdDictionary(GERMAN_FRENCH);
  const plain = dictdDictionary(GERMAN_FRENCH, { compressed: false }).dict;
  test.each([
    ['lexicon.damaged', index, dict.subarray(0, dict.length - 20)],
    ['lexicon.truncated', index, plain.subarray(0, plain.length - 20)],
    ['lexicon.not-dictd', Buffer.from('a line without tabs\n'), dict],
    ['lexicon.not-dictd', Buffer.from('haus\tB?\tC\n'), dict],
    ['lexicon.not-dictd', Buffer.alloc(0), dict],
    ['lexicon.not-utf8', Buffer.from('h\xe4us\tA\tC\n', 'latin1'), dict],
  ])('%s', (key, wrongIndex, wrongDict) => {
    expect(readDictd(wrongIndex, wrongDict, 'x')).toMatchObject({ refused: true, key, values: { name: 'x' } });
  });

  test('entries that all reach over the whole file are refused before they fill the memory', () => {
    const bytes = Buffer.alloc(1000, 'a');
    const index = Array.from({ length: 100 }, (_, at) => `w\t${inBase64(at)}\t${inBase64(900)}\n`).join('');
    expect(readDictd(Buffer.from(index), bytes, 'x')).toMatchObject({ refused: true, key: 'lexicon.not-dictd' });
  });

  test('whatever the entries are, they are read back', () => {
    const entry = fc.tuple(fc.stringMatching(/^[a-zš]{1,12}$/), fc.string({ minLength: 1, unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 20 }), (entries) => {
        const { index: lines, dict: bytes } = dictdDictionary(entries);
        const read = readDictd(lines, bytes, 'x');
        expect(isRefusal(read) ? read.key : read.entries.map(({ word, text }) => [word, text])).toEqual(
          entries.map(([word, text]) => [word, Buffer.from(text).toString()]),
        );
      }),
    );
  });
});
