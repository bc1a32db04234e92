import { expect, test } from 'vitest';
import { sealWith } from '../../src/web/csrf.js';

const seal = sealWith('one secret');

test('a seal holds for the same use and text only', () => {
  const signature = seal.sign('csrf', 'visitor');
  expect(seal.holds('csrf', 'visitor', signature)).toBe(true);
  expect(seal.holds('kept', 'visitor', signature)).toBe(false);
  expect(seal.holds('csrf', 'visitors', signature)).toBe(false);
  expect(sealWith('another secret').holds('csrf', 'visitor', signature)).toBe(false);
});

test.each([undefined, null, '', 7, ['x'], 'é'.repeat(43)])('%j is no seal', (signature) => {
  expect(seal.holds('csrf', 'visitor', signature)).toBe(false);
});
