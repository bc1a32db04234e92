import { expect, test } from 'vitest';
import { idMaker, newId } from '../../src/desk/new-id.js';

test('an id is a UUID of version 7 that tells its millisecond', () => {
  const id = idMaker(() => 0x0190_0000_0001)();
  expect(id).toMatch(/^01900000-0001-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('ids sort in the order in which they were made, also within one millisecond and when the clock goes back', () => {
  let now = 1_000_000;
  const next = idMaker(() => now);
  const made = Array.from({ length: 10_000 }, (_, index) => {
    if (index === 6_000) now -= 500;
    if (index === 8_000) now += 2_000;
    return next();
  });
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
});

test('two processes do not make the same id', () => {
  const makers = [idMaker(() => 5), idMaker(() => 5)] as const;
  const made = Array.from({ length: 1000 }, (_, index) => makers[index % 2 === 0 ? 0 : 1]());
  expect(new Set(made).size).toBe(1000);
  expect(newId()).not.toBe(newId());
});
