/** Who stands last in the queue of each file. */
const queues = new Map<string, Promise<void>>();

/**
 * One statement or transaction at a time on one file within this process, whichever store it came from: libsql blocks the
 * thread, so waiting for a lock that another transaction of the same thread holds would never end. Returns what ends the turn.
 */
export async function takeTurn(file: string): Promise<() => void> {
  const before = queues.get(file);
  let end = (): void => undefined;
  const mine = new Promise<void>((resolve) => {
    end = resolve;
  });
  queues.set(file, mine);
  await before;
  return () => {
    if (queues.get(file) === mine) queues.delete(file);
    end();
  };
}
