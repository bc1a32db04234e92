import { readConfig } from '../config.js';
import { directInspector } from '../desk/direct-inspector.js';
import type { Office } from '../desk/office.js';
import { NO_OUTSIDE_AIDS, type OutsideAids } from '../desk/outside-aids.js';
import { consoleActor } from '../desk/console-actor.js';
import type { Actor } from '../model/user.js';
import { isRefusal, type Refusal } from '../model/refusal.js';
import type { Io } from './io.js';
import { Problem } from './problem.js';
import { wordsFor } from './words.js';

/** Opens the office on the configured database for one command and closes it again. */
export async function withOffice<T>(
  io: Io,
  work: (office: Office, actor: Actor) => Promise<T | Refusal>,
  outside: OutsideAids = NO_OUTSIDE_AIDS,
): Promise<T> {
  const { openOffice } = await import('../main.js');
  const config = readConfig({ RECTO_DEMO: '0', ...io.environment });
  const office = await openOffice(config, directInspector(outside));
  try {
    const result = await work(office, consoleActor);
    if (isRefusal(result)) throw new Problem((await wordsFor('en')).t(`refusals:${result.key}`, result.values));
    return result;
  } finally {
    await office.inspector.close();
    await office.store.close();
  }
}
