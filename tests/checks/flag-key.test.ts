import { expect, test } from 'vitest';
import { flagKey, isDistinctive } from '../../src/checks/flag-key.js';

const parts = { check: 'name-case-ending', from: 'cnr', to: 'en', identity: ['Vanga', 'Vangom'] };

test('a key is URL-safe and at most 64 characters', () => {
  expect(flagKey(parts)).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
});

test('case, spacing and composition do not change it', () => {
  expect(flagKey({ ...parts, identity: ['VANGA', ' Vangom '] })).toBe(flagKey(parts));
  expect(flagKey({ ...parts, identity: ['O\u0301'] })).toBe(flagKey({ ...parts, identity: ['Ó'] }));
});

test('another check, language or text does', () => {
  const others = [
    { ...parts, check: 'name-mismatch' },
    { ...parts, from: null },
    { ...parts, identity: ['Vanga'] },
  ];
  expect(new Set([parts, ...others].map(flagKey)).size).toBe(4);
});

test.each([
  ['Vanga', true],
  ['"', false],
  ['46', false],
  ['the', false],
])('%s is distinctive: %s', (text, expected) => {
  expect(isDistinctive(text, new Set(['the']))).toBe(expected);
});
