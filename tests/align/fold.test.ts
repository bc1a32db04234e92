import { expect, test } from 'vitest';
import { fold, skeleton } from '../../src/align/fold.js';

test.each([
  ['Đurašković', 'djuraskovic'],
  ['Ђурић', 'djuric'],
  ['Orbán', 'orban'],
  ['Straße', 'strasse'],
  ['Ковальчук', 'kovalchuk'],
])('%s folds to %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test.each([
  ['Takahaši', 'Takahashi'],
  ['Vujadin', 'Вујадин'],
  ['Kuzmić', 'Kuzmich'],
  ['Filip', 'Philip'],
  ['Đurašković', 'Ђурашковић'],
])('%s and %s sound alike', (one, other) => {
  expect(skeleton(fold(one))).toBe(skeleton(fold(other)));
});
