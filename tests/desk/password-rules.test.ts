import { expect, test } from 'vitest';
import { passwordFault } from '../../src/desk/password-rules.js';

test.each([
  ['twelve characters', 'facing pages'],
  ['twelve signs of any script', '王毅李强金正恩普京武契奇好'],
  ['a long sentence with the name in it', 'ana reads the left page first'],
])('%s will do', (_, password) => {
  expect(passwordFault(password, 'ana', 'Ana Petrović')).toBeNull();
});

test.each([
  ['eleven characters', 'facing page', 'user.password-short'],
  ['eleven emoji are not twenty-two characters', '🗞'.repeat(11), 'user.password-short'],
  ['over a thousand characters', 'ab c'.repeat(300), 'user.password-long'],
  ['the sign-in name', 'aleksandra.p', 'user.password-simple'],
  ['the sign-in name in another case, with marks', 'Aleksandra-P.', 'user.password-simple'],
  ['the sign-in name twice', 'aleksandra.paleksandra.p', 'user.password-simple'],
  ['the name in the record', 'aleksandra petrović', 'user.password-simple'],
  ['one letter, again and again', 'aaaaaaaaaaaaaa', 'user.password-simple'],
  ['three signs in turn', '123123123123123', 'user.password-simple'],
])('%s will not do', (_, password, key) => {
  expect(passwordFault(password, 'aleksandra.p', 'Aleksandra Petrović')?.key).toBe(key);
});
