import { expect, test } from 'vitest';
import { currentArticle } from '../../src/review/current.js';
import { editionBlocks } from '../../src/review/edition-blocks.js';
import { corrected, done, sample, startOf } from './sample-review.js';

const lines = (review: ReturnType<typeof sample>) =>
  editionBlocks(review).blocks.map(({ role, text }) => `${role}: ${text}`);

test('untouched, the edition is the machine translation without the noise', () => {
  expect(lines(sample())).toEqual([
    'title: China offers cooperation',
    'body: Vanga came to Budapest. He met with Orban.',
    'body: The meeting lasted three hours. Orban is satisfied.',
  ]);
  expect(editionBlocks(sample()).leftOut.map(({ text }) => text)).toEqual(['Photo: Reuters']);
});

test('a correction stands in its place, a deletion leaves no gap', () => {
  const review = done(sample(), 'ana', corrected('p2', ''), corrected('p6', 'It lasted three hours.'));
  expect(lines(review).slice(1)).toEqual([
    'body: He met with Orban.',
    'body: It lasted three hours. Orban is satisfied.',
  ]);
});

test('an inserted sentence stands behind the sentence before it, in its paragraph', () => {
  const review = done(sample(), 'ana', corrected('p4', 'Then he left.'));
  expect(lines(review)[1]).toBe('body: Vanga came to Budapest. He met with Orban. Then he left.');
});

test('a blank line splits the block; after a headline comes body text', () => {
  const review = done(
    sample(),
    'ana',
    corrected('p1', 'Help\n\nFrom China'),
    corrected('p3', 'He met.\n \nThey talked.'),
  );
  expect(lines(review).slice(0, 4)).toEqual([
    'title: Help',
    'body: From China',
    'body: Vanga came to Budapest. He met.',
    'body: They talked.',
  ]);
});

test('noise that was put back is body text', () => {
  const review = done(sample(), 'ana', { kind: 'noise', pair: 'p5', restored: true });
  expect(lines(review)[2]).toBe('body: Photo: Reuters');
  expect(editionBlocks(review).leftOut).toEqual([]);
});

test('an omitted first sentence goes before its paragraph, an omitted paragraph stands by itself', () => {
  const start = startOf(
    [
      ['title', 'Naslov'],
      ['lede', 'Uvod.'],
      ['body', 'Prva.', 'Druga.'],
    ],
    [
      ['title', 'Title'],
      ['body', 'Second.'],
    ],
    [
      ['title', ['s1'], ['t1']],
      ['lede', ['s2'], []],
      ['body', ['s3'], []],
      ['body', ['s4'], ['t2']],
    ],
  );
  const review = done(start, 'ana', corrected('p2', 'Lede.'), corrected('p3', 'First.'));
  expect(lines(review)).toEqual(['title: Title', 'lede: Lede.', 'body: First. Second.']);
});

test('Chinese sentences follow each other without a space', () => {
  const start = startOf(
    [['body', 'Prva.', 'Druga.']],
    [['body', '第一。']],
    [
      ['body', ['s1'], ['t1']],
      ['body', ['s2'], []],
    ],
  );
  const chinese = { ...start, article: { ...start.article, to: 'zh' } };
  expect(lines(done(chinese, 'ana', corrected('p2', '第二。')))).toEqual(['body: 第一。第二。']);
});

test('marks keep their places in the joined block', () => {
  const marks = [{ start: 50, end: 53, kind: 'bold' as const }];
  const block = editionBlocks(sample(marks)).blocks[1]!;
  expect(block.marks.map(({ start, end }) => block.text.slice(start, end))).toEqual(['He ']);
});

test('merging two paragraphs joins them only once the text is corrected', () => {
  const start = startOf(
    [
      ['body', 'A.'],
      ['body', 'B.'],
    ],
    [
      ['body', 'a.'],
      ['body', 'b.'],
    ],
    [
      ['body', ['s1'], ['t1']],
      ['body', ['s2'], ['t2']],
    ],
  );
  const merged = done(start, 'ana', { kind: 'merged', pair: 'p1', next: 'p2' });
  expect(lines(merged)).toEqual(['body: a.', 'body: b.']);
  expect(lines(done(merged, 'ana', corrected('p1', 'a and b.')))).toEqual(['body: a and b.']);
});

test('merging a corrected sentence keeps both texts', () => {
  const review = done(sample(), 'ana', corrected('p2', 'Wang came.'), { kind: 'merged', pair: 'p2', next: 'p3' });
  expect(lines(review)[1]).toBe('body: Wang came. He met with Orban.');
});

test('a source set free stands after the pair of the sentence before it', () => {
  const review = done(sample(), 'ana', { kind: 'unlinked', pair: 'p6', other: 'p9' });
  expect(review.pairs.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p9', 'p6', 'p7']);
  expect(review.pairs[5]).toMatchObject({ source: ['s6'], target: [], state: 'untouched' });
  expect(review.pairs[6]).toMatchObject({ source: [], target: ['t5'] });
});

test('for the checks a corrected pair is one segment under its first id, an insertion a new one', () => {
  const review = done(
    sample(),
    'ana',
    { kind: 'merged', pair: 'p2', next: 'p3' },
    corrected('p2', 'Both.', 2),
    corrected('p4', 'New.'),
  );
  const { pairs, target } = currentArticle(review);
  expect(pairs.slice(1, 3)).toMatchObject([{ source: ['s2', 's3'], target: ['t2'] }, { target: ['p4-new'] }]);
  expect(target.map(({ id, text }) => `${id} ${text}`).slice(1, 3)).toEqual(['t2 Both.', 'p4-new New.']);
});
