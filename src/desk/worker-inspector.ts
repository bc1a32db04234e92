import { Piscina } from 'piscina';
import type { Flag } from '../model/flag.js';
import type { LearnedWords } from '../model/learned-words.js';
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
    inspect: (order, help) => run({ kind: 'inspect', order, help }) as Promise<Inspection>,
    recheck: (article) => run({ kind: 'recheck', article }) as Promise<readonly Flag[]>,
    learn: (lesson, help) => run({ kind: 'learn', lesson, help }) as Promise<LearnedWords>,
    warm: async (article) => {
      const task: InspectTask = { kind: 'warm', article: pool.threads.length === 0 ? article() : null };
      await run(task).catch(() => undefined);
    },
    close: () => pool.destroy(),
  };
}
