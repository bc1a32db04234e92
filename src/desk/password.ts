import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { queueUp } from './queue-up.js';

/** scrypt's work: N = 2^log2N (OWASP Password Storage Cheat Sheet: N=2^15, r=8, p=3; about 0.1 s and 32 MB). */
interface Cost {
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
}

const COST: Cost = { log2N: 15, r: 8, p: 3 };
const SALT_BYTES = 16;
const KEY_BYTES = 32;
/** No password that was ever set is longer; composing a long row of combining marks takes the square of its length. */
const LONGEST = 4000;

/** Two of libuv's four threads: signing in never keeps files and names from being read. */
const inTurn = queueUp(2, 16);

/** No password has this hash, and checking against it costs what every check costs. */
const NOBODYS_HASH = encode(COST, Buffer.alloc(SALT_BYTES), Buffer.alloc(KEY_BYTES));

/** Encodes as `scrypt$15$8$3$salt$hash` (base64url); throws TooMany when 16 wait. */
export async function hashPassword(text: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  return encode(COST, salt, await derive(text, salt, COST, KEY_BYTES));
}

/** True when the hash is of that text; against null (nobody by that name) false, after the same time. Throws TooMany. */
export async function verifyPassword(text: string, hash: string | null): Promise<boolean> {
  const { cost, salt, key } = decode(hash ?? NOBODYS_HASH);
  const derived = await derive(text, salt, cost, key.length);
  return timingSafeEqual(derived, key) && hash !== null;
}

function derive(text: string, salt: Buffer, { log2N, r, p }: Cost, length: number): Promise<Buffer> {
  const N = 2 ** log2N;
  const password = text.slice(0, LONGEST).normalize('NFKC');
  return inTurn(
    () =>
      new Promise((resolve, reject) => {
        scrypt(password, salt, length, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
          error ? reject(error) : resolve(key),
        );
      }),
  );
}

function encode({ log2N, r, p }: Cost, salt: Buffer, key: Buffer): string {
  return ['scrypt', log2N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

function decode(hash: string): { cost: Cost; salt: Buffer; key: Buffer } {
  const [kind, log2N, r, p, salt, key] = hash.split('$');
  const cost = { log2N: Number(log2N), r: Number(r), p: Number(p) };
  const known = kind === 'scrypt' && salt !== undefined && key !== undefined && Object.values(cost).every(mayCost);
  if (!known) throw new Error('A stored password hash is not of a form that this version knows.');
  return { cost, salt: Buffer.from(salt, 'base64url'), key: Buffer.from(key, 'base64url') };
}

/** A stored hash must not make us work without end. */
function mayCost(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 20;
}
