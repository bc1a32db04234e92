import { randomBytes } from 'node:crypto';

const COUNTER_MOST = 0xfff;

/** Makes ids from a clock; of one maker, every id sorts after the one before, also within a millisecond. */
export function idMaker(now: () => number): () => string {
  let last = 0;
  let counter = 0;
  return () => {
    const time = now();
    if (time > last) {
      last = time;
      counter = randomBytes(1)[0] ?? 0;
    } else if (counter === COUNTER_MOST) {
      last += 1;
      counter = 0;
    } else counter += 1;
    return uuid(last, counter);
  };
}

/** A time-ordered text id: a UUID of version 7 with a 12-bit counter (RFC 9562 §5.7, §6.2 method 1). */
export const newId = idMaker(() => Date.now());

function uuid(time: number, counter: number): string {
  const clock = time.toString(16).padStart(12, '0');
  const random = randomBytes(8);
  // The variant of RFC 9562: the two highest bits are 10.
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const tail = random.toString('hex');
  const version = `7${counter.toString(16).padStart(3, '0')}`;
  return [clock.slice(0, 8), clock.slice(8), version, tail.slice(0, 4), tail.slice(4)].join('-');
}
