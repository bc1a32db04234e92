import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, '../../scripts/ensure-tools.mjs');

const folder = mkdtempSync(join(tmpdir(), 'recto-tools-'));
for (const name of ['chromium', 'initdb', 'postgres']) {
  writeFileSync(join(folder, name), '#!/bin/sh\n');
  chmodSync(join(folder, name), 0o755);
}
for (const file of ['deu-fra', 'hrv-eng', 'hun-eng'].map((name) => `dictd/freedict-${name}.index`)) put(file);
for (const file of ['sr_Latn_RS', 'hr_HR', 'hu_HU', 'de_DE', 'fr'].map((name) => `hunspell/${name}.aff`)) put(file);
function put(file: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), '');
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ensure = (environment: NodeJS.ProcessEnv): { status: number | null; said: string } => {
  const env = { RECTO_DICTIONARIES: folder, ...environment };
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT], { env, encoding: 'utf8' });
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
    'RECTO_CHROMIUM=/nowhere/chromium leads to nothing that can be used.\n' +
      'RECTO_POSTGRES_BIN=/nowhere/bin leads to nothing that can be used.\n',
  );
});

test('a folder with half of PostgreSQL will not do', () => {
  rmSync(join(folder, 'initdb'));
  const { status, said } = ensure({ RECTO_CHROMIUM: join(folder, 'chromium'), RECTO_POSTGRES_BIN: folder });
  expect(status).toBe(1);
  expect(said).toContain('RECTO_POSTGRES_BIN');
});

test('a folder that lacks a dictionary will not do, and nothing is fetched in its place', () => {
  rmSync(join(folder, 'hunspell/fr.aff'));
  const { status, said } = ensure({ RECTO_CHROMIUM: join(folder, 'chromium'), RECTO_POSTGRES_BIN: folder });
  expect(status).toBe(1);
  expect(said).toContain(`RECTO_DICTIONARIES=${folder} leads to nothing that can be used.`);
});
