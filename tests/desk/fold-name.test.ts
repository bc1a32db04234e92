import { expect, test } from 'vitest';
import { foldName } from '../../src/desk/fold-name.js';

test.each([
  ['Ana', 'ana'],
  ['  ana ', 'ana'],
  ['ŽELJKO', 'željko'],
  ['z\u030celjko', 'željko'],
  ['ａｎａ', 'ana'],
])('%j is %j', (typed, stored) => {
  expect(foldName(typed)).toBe(stored);
});
