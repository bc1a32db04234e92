import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { newId } from '../../src/desk/new-id.js';
import { storeSuite } from '../suites/store-suite.js';

const folder = mkdtempSync(join(tmpdir(), 'recto-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeSuite('libsql', () => Promise.resolve({ url: null, file: join(folder, newId(), 'recto.db') }));
