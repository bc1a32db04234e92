import { expect, test } from 'vitest';
import { fold } from '../../src/lexicon/fold.js';

test.each([
  ['Orbán', 'orban'],
  ['Đurić', 'djuric'],
  ['Łódź', 'lodz'],
  ['Größe', 'grosse'],
  ['Николай', 'николай'],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
