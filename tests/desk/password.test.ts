import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from '../../src/desk/password.js';

test('a hash names its cost and is of one text only', async () => {
  const hash = await hashPassword('facing pages');
  expect(hash).toMatch(/^scrypt\$15\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  expect(await verifyPassword('facing pages', hash)).toBe(true);
  expect(await verifyPassword('Facing pages', hash)).toBe(false);
});

test('the same password has another hash each time', async () => {
  const [one, two] = await Promise.all([hashPassword('facing pages'), hashPassword('facing pages')]);
  expect(one).not.toBe(two);
});

test('a letter typed as one sign or as two is the same letter', async () => {
  const hash = await hashPassword('ćevapi i šljiva'.normalize('NFD'));
  expect(await verifyPassword('ćevapi i šljiva'.normalize('NFC'), hash)).toBe(true);
});

test('a hash made elsewhere is understood (RFC 7914 §12, N=1024, r=8, p=16)', async () => {
  const key =
    'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640';
  const encode = (bytes: Buffer): string => bytes.toString('base64url');
  const hash = ['scrypt', 10, 8, 16, encode(Buffer.from('NaCl')), encode(Buffer.from(key, 'hex'))].join('$');
  expect(await verifyPassword('password', hash)).toBe(true);
});

test('checking against nobody costs what checking against somebody costs', async () => {
  const hash = await hashPassword('facing pages');
  const took = async (against: string | null): Promise<number> => {
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const start = performance.now();
      expect(await verifyPassword('wrong', against)).toBe(false);
      times.push(performance.now() - start);
    }
    return Math.min(...times);
  };
  expect((await took(null)) / (await took(hash))).toBeGreaterThan(0.4);
});

test.each(['', 'plain', 'scrypt$15$8$3$salt', 'scrypt$60$8$3$c2FsdA$a2V5', 'bcrypt$15$8$3$c2FsdA$a2V5'])(
  'a stored hash that is not one is a fault: %s',
  async (hash) => {
    await expect(verifyPassword('facing pages', hash)).rejects.toThrow(/hash/);
  },
);
