/** More work was waiting than may wait. */
export class TooMany extends Error {}

/** Lets `atOnce` works run and `waiting` wait; whoever comes then is turned away with TooMany. */
export function queueUp(atOnce: number, waiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const queue: (() => void)[] = [];
  const next = (): void => {
    const first = queue.shift();
    if (first) first();
    else running -= 1;
  };
  return async (work) => {
    if (running < atOnce) running += 1;
    else if (queue.length >= waiting) throw new TooMany('Too many are waiting.');
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await work();
    } finally {
      next();
    }
  };
}
