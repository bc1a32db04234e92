import { expect, test } from 'vitest';
import { plainForm } from '../../src/lexicon/plain-form.js';

test.each([
  ['Đurašković', 'djuraskovic'],
  ['Ђурић', 'djuric'],
  ['Orbán', 'orban'],
  ['Straße', 'strasse'],
  ['Ковальчук', 'kovalchuk'],
])('%s becomes %s', (word, form) => {
  expect(plainForm(word)).toBe(form);
});
