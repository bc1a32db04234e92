import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryMarks } from '../../src/review/carry-marks.js';
import { changesOf, textChanges } from '../../src/review/changes.js';
import { corrected, done, sample } from './sample-review.js';

const shown = (before: string, after: string, tag = 'en') =>
  textChanges(before, after, tag)
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

test('words are marked as a proof reader would', () => {
  expect(shown('Vanga came to Budapest.', 'Wang came to Budapest.')).toBe('[-Vanga-]{+Wang+} came to Budapest.');
  expect(shown('', 'new')).toBe('{+new+}');
  expect(shown('old', '')).toBe('[-old-]');
  expect(shown('same', 'same')).toBe('same');
  expect(shown('', '')).toBe('');
});

test('Chinese is compared by words, not as one', () => {
  expect(shown('王毅访问布达佩斯', '王毅访问北京', 'zh')).toBe('王毅访问[-布达佩斯-]{+北京+}');
});

test('no character is lost in either direction', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(text, text, fc.constantFrom('en', 'zh', 'ar'), (before, after, tag) => {
      const changes = textChanges(before, after, tag);
      const without = (kind: string) => changes.filter((change) => change.kind !== kind).map((change) => change.text);
      expect(without('inserted').join('')).toBe(before);
      expect(without('deleted').join('')).toBe(after);
    }),
  );
});

test('two unrelated long texts come back soon, replaced as a whole', () => {
  const long = (seed: number) => Array.from({ length: 3000 }, (_, index) => `w${(index * seed) % 9973}`).join(' ');
  const started = performance.now();
  expect(textChanges(long(7), long(31), 'en').map(({ kind }) => kind)).toEqual(['deleted', 'inserted']);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('marks stay on their words', () => {
  const before = { text: 'He met Orban in Budapest.', marks: [{ start: 7, end: 12, kind: 'bold' as const }] };
  expect(carryMarks(before, 'Yesterday he met Orban there.', 'en').marks).toEqual([
    { start: 17, end: 22, kind: 'bold' },
  ]);
});

test('words that were replaced hand their mark on; a mark grows with words put inside it', () => {
  const before = { text: 'He met Vanga there.', marks: [{ start: 7, end: 12, kind: 'bold' as const }] };
  expect(carryMarks(before, 'He met Wang there.', 'en').marks).toEqual([{ start: 7, end: 11, kind: 'bold' }]);
  const wide = { text: 'the big red house', marks: [{ start: 4, end: 11, kind: 'italic' as const }] };
  expect(carryMarks(wide, 'the big old red house', 'en').marks).toEqual([{ start: 4, end: 15, kind: 'italic' }]);
});

test('a mark whose words are gone is lost, and a sentence written anew bears none', () => {
  const link = { start: 7, end: 12, kind: 'link' as const, href: 'https://example.org/' };
  const before = { text: 'He met Vanga there.', marks: [link] };
  expect(carryMarks(before, 'He met there.', 'en')).toEqual({ marks: [], lost: [link] });
  expect(carryMarks(before, 'Completely different words', 'en').marks).toEqual([]);
});

test('carried marks always lie inside the new text', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ' '), { maxLength: 20 }).map((list) => list.join(''));
  fc.assert(
    fc.property(words, words, fc.nat(20), fc.nat(20), (before, after, one, other) => {
      const [start, end] = [Math.min(one, other, before.length), Math.min(Math.max(one, other), before.length)];
      if (start === end) return;
      const { marks, lost } = carryMarks({ text: before, marks: [{ start, end, kind: 'bold' }] }, after, 'en');
      expect(marks.length + lost.length).toBe(1);
      for (const mark of marks) expect(mark.start < mark.end && mark.end <= after.length).toBe(true);
    }),
  );
});

test('the changes of an article: corrections, deletions, insertions, noise put back; links that are gone', () => {
  const link = { start: 26, end: 31, kind: 'link', href: 'https://example.org/' } as const;
  const review = done(
    sample([link]),
    'ana',
    corrected('p2', 'He came to Budapest.'),
    corrected('p3', ''),
    corrected('p4', 'Then he left.'),
    { kind: 'noise', pair: 'p5', restored: true },
    corrected('p6', 'The meeting lasted three hours.'),
  );
  expect(changesOf(review).map(({ pair, kind }) => `${pair} ${kind}`)).toEqual([
    'p2 corrected',
    'p3 deleted',
    'p4 inserted',
    'p5 put-back',
  ]);
  expect(changesOf(review)[0]?.lostLinks).toMatchObject([{ href: 'https://example.org/' }]);
  expect(changesOf(sample([link]))).toEqual([]);
});
