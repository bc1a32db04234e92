import { expect, test } from 'vitest';
import { queueUp, TooMany } from '../../src/desk/queue-up.js';

/** Works that end when told to. */
function work(): { run: () => Promise<string>; end: (() => void)[]; most: () => number } {
  const end: (() => void)[] = [];
  let running = 0;
  let most = 0;
  return {
    end,
    most: () => most,
    run: () => {
      most = Math.max(most, (running += 1));
      return new Promise((resolve) =>
        end.push(() => {
          running -= 1;
          resolve('done');
        }),
      );
    },
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('no more than so many run at once, the rest wait their turn', async () => {
  const { run, end, most } = work();
  const inTurn = queueUp(2, 10);
  const all = Promise.all([1, 2, 3, 4, 5].map(() => inTurn(run)));
  while (end.length < 5) {
    end.at(-1)?.();
    await settled();
  }
  for (const stop of end) stop();
  expect(await all).toEqual(['done', 'done', 'done', 'done', 'done']);
  expect(most()).toBe(2);
});

test('who finds the queue full is turned away, and comes through later', async () => {
  const { run, end } = work();
  const inTurn = queueUp(1, 1);
  const first = inTurn(run);
  const second = inTurn(run);
  await expect(inTurn(run)).rejects.toThrow(TooMany);
  end[0]?.();
  await first;
  await settled();
  end[1]?.();
  await second;
  const third = inTurn(run);
  end[2]?.();
  expect(await third).toBe('done');
});

test('a work that fails gives its turn on', async () => {
  const inTurn = queueUp(1, 5);
  const failing = inTurn(() => Promise.reject(new Error('no')));
  const next = inTurn(() => Promise.resolve('yes'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
