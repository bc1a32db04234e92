import { expect, test } from 'vitest';
import { safePath } from '../../src/web/safe-path.js';

test.each(['/', '/?tab=all&words=a%20b', '/articles/7/review?pair=p3#p3'])('keeps a page of ours: %s', (path) => {
  expect(safePath(path)).toBe(path);
});

test.each([
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  'evil',
  '/a\r\nSet-Cookie: b=c',
  '/\t/evil.example',
  '',
  null,
  undefined,
  ['/'],
])('goes to the queue instead: %j', (path) => {
  expect(safePath(path)).toBe('/');
});

test('can go elsewhere instead', () => {
  expect(safePath('//x', '/import')).toBe('/import');
});
