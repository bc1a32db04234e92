import { runChecks } from '../checks/run-checks.js';
import { inspect } from './inspect.js';
import type { Inspector } from './office.js';
import { learn } from './teach.js';

/** Analyses in this process: for the command line and for tests. */
export function directInspector(): Inspector {
  return {
    inspect,
    learn,
    recheck: (article) => Promise.resolve(runChecks(article)),
    warm: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
