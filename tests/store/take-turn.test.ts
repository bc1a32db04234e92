import { expect, test } from 'vitest';
import { takeTurn } from '../../src/store/take-turn.js';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('turns on one file come one after the other, in the order asked for', async () => {
  const order: string[] = [];
  const take = async (name: string): Promise<() => void> => {
    const end = await takeTurn('one');
    order.push(name);
    return end;
  };
  const [first, second, third] = [take('first'), take('second'), take('third')];
  await settled();
  expect(order).toEqual(['first']);
  (await first)();
  await settled();
  expect(order).toEqual(['first', 'second']);
  (await second)();
  (await third)();
  expect(order).toEqual(['first', 'second', 'third']);
});

test('another file does not wait', async () => {
  const endOne = await takeTurn('one');
  const endOther = await takeTurn('other');
  endOther();
  endOne();
  (await takeTurn('one'))();
});
