import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { cookiesOf } from '../../src/web/cookies.js';

const cookies = (cookie?: string) => ({
  ...cookiesOf({ headers: { ...(cookie !== undefined && { cookie }) } } as IncomingMessage),
});

test('cookies are found by name; the first of a name counts', () => {
  expect(cookies('a=1; b=two%20words;c==x; a=2')).toEqual({ a: '1', b: 'two words', c: '=x' });
});

test('a stray % or no cookie at all is no reason to fail', () => {
  expect(cookies('a=100%; ; =x; __proto__x')).toEqual({ a: '100%' });
  expect(cookies()).toEqual({});
});

test('a cookie called __proto__ is only a cookie', () => {
  expect(cookiesOf({ headers: { cookie: '__proto__=x; constructor=y' } } as IncomingMessage)['constructor']).toBe('y');
});
