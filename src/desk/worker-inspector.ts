import { Piscina } from 'piscina';
import type { Flag } from '../model/flag.js';
import type { Inspection } from './inspect.js';
import type { InspectTask } from './inspect-worker.js';
import type { Inspector } from './office.js';

const IDLE_MS = 60_000;

/** Analyses in one worker thread that starts on first use and retires when idle. */
export function workerInspector(): Inspector {
  const pool = new Piscina({
    filename: new URL('./inspect-worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  const run = (task: InspectTask): Promise<unknown> => pool.run(task);
  return {
    inspect: (order) => run({ kind: 'inspect', order }) as Promise<Inspection>,
    recheck: (article) => run({ kind: 'recheck', article }) as Promise<readonly Flag[]>,
    warm: async (article) => {
      const task: InspectTask = { kind: 'warm', article: pool.threads.length === 0 ? article() : null };
      await run(task).catch(() => undefined);
    },
    close: () => pool.destroy(),
  };
}
