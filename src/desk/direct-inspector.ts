import { runChecks } from '../checks/run-checks.js';
import { inspect } from './inspect.js';
import type { Inspector } from './office.js';
import { NO_OUTSIDE_AIDS, type OutsideAids } from './outside-aids.js';
import { learn } from './teach.js';

/** Analyses in this process: for the command line and for tests. */
export function directInspector(outside: OutsideAids = NO_OUTSIDE_AIDS): Inspector {
  return {
    inspect: (order, help) => inspect(order, { ...help, ...outside }),
    learn,
    recheck: (article) => Promise.resolve(runChecks(article)),
    warm: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
