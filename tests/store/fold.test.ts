import { expect, test } from 'vitest';
import { fold } from '../../src/store/fold.js';

test.each([
  ['Orbán', 'orban'],
  ['Орбан', 'orban'],
  ['ĐUKANOVIĆ', 'dukanovic'],
  ['Djukanović', 'dukanovic'],
  ['Ђукановић', 'dukanovic'],
  ['„Nema  izmjena!“', 'nema izmjena'],
  ['100 % _x_', '100 x'],
  ['Straße', 'strasse'],
  ['  ', ''],
  ['\u0000\ud800', ''],
])('%j is looked for as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});
