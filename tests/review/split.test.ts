import { expect, test } from 'vitest';
import type { ActBody } from '../../src/model/act.js';
import { isRefusal } from '../../src/model/refusal.js';
import type { Review } from '../../src/model/review.js';
import { cutAt } from '../../src/review/cut.js';
import { editionBlocks } from '../../src/review/edition-blocks.js';
import { machineText, sourceText } from '../../src/review/pair-text.js';
import { merge } from '../../src/review/realign.js';
import { split, type SplitOrder } from '../../src/review/split.js';
import { checked, corrected, done, flagOn, person, sample, startOf } from './sample-review.js';

const ana = person('ana');

/** The review after Ana has split a pair. */
function parted(review: Review, order: Partial<SplitOrder> & { readonly pair: string }): Review {
  const { revision } = review.pairs.find(({ id }) => id === order.pair)!;
  const acts = split(review, ana, { revision, source: null, target: null, ...order });
  if (isRefusal(acts)) throw new Error(acts.key);
  return done(review, 'ana', ...acts);
}

const at = (segment: string | null, offset: number) => ({ segment, offset });
const texts = ({ intake, pairs }: Review) =>
  pairs.map((pair) => `${sourceText(intake, pair).text} | ${pair.text?.text ?? machineText(intake, pair).text}`);

const DOUBLE = startOf(
  [['body', 'Vang je došao 3. maja.', 'Sastao se s Orbanom.']],
  [['body', 'Wang came on 3. May and met with Orban. Then he left.', 'He smiled.']],
  [['body', ['s1', 's2'], ['t1', 't2']]],
);

test('a caret on each side: inside a sentence of the translation, between two of the source', () => {
  const review = parted(DOUBLE, { pair: 'p1', source: at('s2', 0), target: at('t1', 23) });
  expect(texts(review)).toEqual([
    'Vang je došao 3. maja. | Wang came on 3. May and',
    'Sastao se s Orbanom. | met with Orban. Then he left. He smiled.',
  ]);
  expect(review.pairs).toMatchObject([
    { id: 'p1', source: ['s1'], target: ['t1~0-23'], revision: 2, seenBy: [] },
    { id: 'p2', source: ['s2'], target: ['t1~24-53', 't2'], state: 'untouched' },
  ]);
});

test('a side without a caret is parted by the share of the other; one sentence stays with the first half', () => {
  expect(texts(parted(DOUBLE, { pair: 'p1', target: at('t1', 99 - 46) }))).toEqual([
    'Vang je došao 3. maja. | Wang came on 3. May and met with Orban. Then he left.',
    'Sastao se s Orbanom. | He smiled.',
  ]);
  expect(parted(sample(), { pair: 'p6', target: at('t5', 11) }).pairs.slice(5, 7)).toMatchObject([
    { id: 'p6', source: ['s6'], target: ['t5~0-11'] },
    { source: [], target: ['t5~12-31'] },
  ]);
  expect(parted(sample(), { pair: 'p6', source: at('s6', 8) }).pairs.slice(5, 7)).toMatchObject([
    { source: ['s6~0-8'], target: ['t5'] },
    { source: ['s6~9-28'], target: [] },
  ]);
});

test('merging the halves makes the one segment again that was cut', () => {
  const review = parted(sample(), { pair: 'p6', source: at('s6', 8), target: at('t5', 11) });
  const [, , , , , first, second] = review.pairs;
  const acts = merge(review, ana, {
    ...{ pair: second!.id, revision: second!.revision },
    other: { pair: first!.id, revision: first!.revision },
  }) as ActBody[];
  expect(done(review, 'ana', ...acts).pairs[5]).toMatchObject({ id: 'p6', source: ['s6'], target: ['t5'] });
});

test('a corrected text is cut where its reader sees it; each half keeps its typed words and its machine translation', () => {
  const typed = done(
    DOUBLE,
    'ana',
    corrected('p1', 'Wang arrived on 3 May.\n\nHe met Orban. Then he left. He smiled.'),
  );
  const review = parted(typed, { pair: 'p1', source: at('s1', 22), target: at(null, 23) });
  expect(texts(review)).toEqual([
    'Vang je došao 3. maja. | Wang arrived on 3 May.',
    'Sastao se s Orbanom. | He met Orban. Then he left. He smiled.',
  ]);
  expect(review.pairs.map((pair) => machineText(review.intake, pair).text)).toEqual([
    'Wang came on 3. May',
    'and met with Orban. Then he left. He smiled.',
  ]);
  expect(editionBlocks(review)).toEqual(editionBlocks(typed));
  expect(review.pairs[1]).toMatchObject({ gap: '\n\n', state: 'corrected', block: 1 });
  const restored = done(review, 'ana', corrected('p3', null, 3));
  expect(restored.pairs[1]).not.toHaveProperty('gap');
});

test('flags follow their words; one that the cut goes through lapses, its comment stays with the first half', () => {
  const flagged = done(
    sample(),
    'ana',
    checked(
      flagOn('f1', 'p6', 't5', 'The'),
      flagOn('f2', 'p6', 't5', 'hours', { start: 25 }),
      flagOn('f3', 'p6', 't5', 'meeting lasted', { start: 4 }),
    ),
    { kind: 'settled', key: 'k-hours', verdict: 'ignored', reason: 'house-style', note: null },
    { kind: 'commented', id: 'c1', pair: 'p6', text: 'hm' },
  );
  const review = parted(flagged, { pair: 'p6', target: at('t5', 11) });
  const other = review.pairs[6]!.id;
  expect(review.flags).toMatchObject([
    { pair: 'p6', place: { segment: 't5~0-11', start: 0 }, state: 'open' },
    { pair: other, place: { segment: 't5~12-31', start: 13, end: 18, text: 'hours' }, state: 'ignored' },
    { pair: 'p6', state: 'lapsed' },
  ]);
  expect(review.comments[0]?.pair).toBe('p6');
});

test('a link that is cut leads on from both halves', () => {
  const linked = sample([{ start: 26, end: 40, kind: 'link', href: 'https://example.org/' }]);
  const review = parted(linked, { pair: 'p2', target: at('t2', 5) });
  const marks = review.pairs.slice(1, 3).map((pair) => machineText(review.intake, pair).marks);
  expect(marks).toMatchObject([[{ start: 0, end: 5 }], [{ start: 0, end: 8 }]]);
});

test.each([
  ['between the words, white space belongs to neither', 'one  two', 4, 'one', 'two'],
  ['before a surrogate pair, not inside', 'a𝒳b', 2, 'a', '𝒳b'],
  ['before a letter with its accents', 'xa\u0301\u0323y', 2, 'x', 'a\u0301\u0323y'],
  ['before a family, not inside', 'a👩‍👩‍👧b', 5, 'a', '👩‍👩‍👧b'],
  ['before a flag', 'a🇲🇪b', 3, 'a', '🇲🇪b'],
  ['around a line end of two signs', 'a\r\nb', 2, 'a', 'b'],
  ['at the start: nothing before', ' ab', 0, '', ' ab'],
  ['at the end: nothing behind', 'ab ', 2, 'ab ', ''],
])('a cut falls %s', (_, text, caret, before, behind) => {
  const { end, start } = cutAt(text, caret);
  expect([text.slice(0, end), text.slice(start)]).toEqual([before, behind]);
});

test('a caret outside the pair, and one that parts nothing, are refused', () => {
  const refused = (order: Partial<SplitOrder>) =>
    split(sample(), ana, { pair: 'p6', revision: 1, source: null, target: null, ...order });
  expect(refused({})).toMatchObject({ key: 'split.caret' });
  expect(refused({ target: at('t6', 2) })).toMatchObject({ key: 'split.caret' });
  expect(refused({ target: at('t5', 200) })).toMatchObject({ key: 'split.caret' });
  expect(refused({ target: at(null, 2) })).toMatchObject({ key: 'split.caret' });
  expect(refused({ source: at('s6', 0), target: at('t5', 0) })).toMatchObject({ key: 'split.nothing' });
  expect(refused({ revision: 2 })).toMatchObject({ key: 'align.conflict', code: 409 });
  expect(refused({ pair: 'p5' })).toMatchObject({ key: 'align.noise' });
});
