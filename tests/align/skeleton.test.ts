import { expect, test } from 'vitest';
import { skeleton } from '../../src/align/skeleton.js';
import { plainForm } from '../../src/lexicon/plain-form.js';

test.each([
  ['Takahaši', 'Takahashi'],
  ['Vujadin', 'Вујадин'],
  ['Kuzmić', 'Kuzmich'],
  ['Filip', 'Philip'],
  ['Đurašković', 'Ђурашковић'],
])('%s and %s sound alike', (one, other) => {
  expect(skeleton(plainForm(one))).toBe(skeleton(plainForm(other)));
});
