import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '../../src/desk/new-id.js';
import type { Office } from '../../src/desk/office.js';
import { openStore } from '../../src/store/open-store.js';

/** An office with a real store in a temporary folder, and a clock that stands still until it is moved. */
export interface SampleOffice {
  readonly office: Office;
  readonly clock: { now: number };
  readonly close: () => Promise<void>;
}

/** Opens one; its inspector must not be needed. */
export async function sampleOffice(): Promise<SampleOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'recto-office-'));
  const store = await openStore({ url: null, file: join(folder, 'recto.db') });
  const clock = { now: Date.UTC(2026, 2, 3) };
  const unused = (): never => {
    throw new Error('nothing is inspected here');
  };
  const inspector = {
    inspect: unused,
    recheck: unused,
    learn: unused,
    warm: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  return {
    office: { store, inspector, lexiconFolder: null, now: () => clock.now, newId, version: '0.0.0' },
    clock,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
