import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, '../../scripts/ensure-tools.mjs');

const folder = mkdtempSync(join(tmpdir(), 'recto-tools-'));
for (const name of ['chromium', 'initdb', 'postgres']) {
  writeFileSync(join(folder, name), '#!/bin/sh\n');
  chmodSync(join(folder, name), 0o755);
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ensure = (environment: NodeJS.ProcessEnv): { status: number | null; said: string } => {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT], { env: environment, encoding: 'utf8' });
  return { status, said: stderr };
};

test('tools that the settings point at are taken', () => {
  expect(ensure({ RECTO_CHROMIUM: join(folder, 'chromium'), RECTO_POSTGRES_BIN: folder })).toEqual({
    status: 0,
    said: '',
  });
});

test('a setting that leads nowhere is named, and nothing is installed in its place', () => {
  const { status, said } = ensure({ RECTO_CHROMIUM: '/nowhere/chromium', RECTO_POSTGRES_BIN: '/nowhere/bin' });
  expect(status).toBe(1);
  expect(said).toBe(
    'RECTO_CHROMIUM=/nowhere/chromium leads to nothing that can be run.\n' +
      'RECTO_POSTGRES_BIN=/nowhere/bin leads to nothing that can be run.\n',
  );
});

test('a folder with half of PostgreSQL will not do', () => {
  rmSync(join(folder, 'initdb'));
  const { status, said } = ensure({ RECTO_CHROMIUM: join(folder, 'chromium'), RECTO_POSTGRES_BIN: folder });
  expect(status).toBe(1);
  expect(said).toContain('RECTO_POSTGRES_BIN');
});
