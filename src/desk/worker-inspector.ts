import { Piscina } from 'piscina';
import type { Flag } from '../model/flag.js';
import type { LearnedWords } from '../model/learned-words.js';
import type { Inspection } from './inspect.js';
import type { InspectTask } from './inspect-worker.js';
import type { Inspector } from './office.js';
import type { OutsideAids } from './outside-aids.js';

const IDLE_MS = 60_000;
/** While one article waits for an aid outside, others and corrections are checked. */
const WAITING = 8;

/**
 * Analyses in one worker thread that starts on first use and retires when idle; not with a model in it, which is slow to
 * load, and which some versions of onnxruntime-node load only once a process.
 */
export function workerInspector(outside: OutsideAids): Inspector {
  const pool = new Piscina({
    filename: new URL('./inspect-worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: outside.embedder && 'folder' in outside.embedder ? Infinity : IDLE_MS,
    concurrentTasksPerWorker: outside.embedder || outside.translator ? WAITING : 1,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  const run = (task: InspectTask): Promise<unknown> => pool.run(task);
  return {
    inspect: (order, help) => run({ kind: 'inspect', order, help: { ...help, ...outside } }) as Promise<Inspection>,
    recheck: (article) => run({ kind: 'recheck', article }) as Promise<readonly Flag[]>,
    learn: (lesson, help) => run({ kind: 'learn', lesson, help }) as Promise<LearnedWords>,
    warm: async (article) => {
      const task: InspectTask = { kind: 'warm', article: pool.threads.length === 0 ? article() : null };
      await run(task).catch(() => undefined);
    },
    close: () => pool.destroy(),
  };
}
