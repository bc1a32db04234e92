import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { version } from '../src/version.js';
import { browserClient, type BrowserClient } from './browser-client.js';
import { longArticle } from './long-article.js';

const MAIN = 'dist/cli/main.js';
const PAIRS = 200;
const WARM = 20;
const RUNS = 100;
const MINUTE = 60_000;

/** The built server: time to listen, memory before and after an analysis, cost of a whole workbench request with 200 pairs. */
export async function run(_data: string | null): Promise<string> {
  if (!existsSync(MAIN)) return 'skipped: build first (npm run build)';
  const data = mkdtempSync(join(tmpdir(), 'recto-bench-'));
  const first = await start(data, true);
  await stop(first.child);
  const listens: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    const again = await start(data, true);
    listens.push(again.ms);
    await stop(again.child);
  }
  const server = await start(data, true);
  await pause(1500);
  const before = memory(server.child);
  const client = browserClient(server.url);
  await client.get('/sign-in');
  await client.post('/sign-in', { name: 'jelena', password: 'facing pages', next: '/' });
  const article = await importLong(client);
  const during = memory(server.child);
  const page = await client.get(`/articles/${article}/review`);
  const requests = await requestCost(server.child, server.url, client.cookie(), `/articles/${article}/review`);
  const assets = await compressedAssets(server.url, page.html);
  await pause(MINUTE);
  const after = memory(server.child);
  await stop(server.child);
  return [
    `server|recto:${version}|pairs:${String(PAIRS)}|runs:${String(RUNS)}|node:${process.version}`,
    `listens after                  median ${median(listens).toFixed(0)} ms, max ${Math.max(...listens).toFixed(0)} ms of ${String(listens.length)}`,
    `memory before first analysis   ${before.toFixed(0)} MB`,
    `memory right after analysis    ${during.toFixed(0)} MB`,
    `memory one minute after        ${after.toFixed(0)} MB`,
    `workbench request, ${String(PAIRS)} pairs   ${requests.toFixed(1)} CPU-ms (mean of ${String(RUNS)} warm)`,
    `page, compressed               ${(gzipSync(page.html).length / 1000).toFixed(1)} kB html + ${(assets / 1000).toFixed(1)} kB css and script`,
  ].join('\n');
}

async function start(data: string, demo: boolean): Promise<{ child: ChildProcess; url: string; ms: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, [MAIN, 'serve'], {
    env: {
      ...process.env,
      PORT: '0',
      RECTO_DATA: data,
      RECTO_DEMO: demo ? '1' : '0',
      LOG_LEVEL: 'error',
      NODE_ENV: 'development',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  let ms = 0;
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${String(code)}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const url = /listens on (\S+)/.exec(printed)?.[1];
      if (url !== undefined && ms === 0) ms = performance.now() - started;
      if (url !== undefined && /Demo accounts[\s\S]*admin/.test(printed)) resolve({ child, url, ms });
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resident memory of the process in MB. */
function memory(child: ChildProcess): number {
  const status = readFileSync(`/proc/${String(child.pid)}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
}

/** User and system time of the process in ms. */
function cpu(child: ChildProcess): number {
  const fields =
    readFileSync(`/proc/${String(child.pid)}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Imports through the form, preview first: the server's first analysis. */
async function importLong(client: BrowserClient): Promise<string> {
  const { source, target } = longArticle(PAIRS);
  const fields = { 'source-text': source, 'target-text': target, from: 'de', to: 'en' };
  await client.get('/import');
  const preview = await client.post('/import/preview', fields);
  const previewed = /name="previewed" value="([^"]+)"/.exec(preview.html)?.[1] ?? '';
  const done = await client.post('/import', { ...fields, previewed });
  const id = /\/articles\/([\w-]+)/.exec(done.url)?.[1];
  if (id === undefined) throw new Error(`the import gave no article (${String(done.status)} at ${done.url})`);
  return id;
}

async function requestCost(child: ChildProcess, base: string, cookie: string, path: string): Promise<number> {
  const once = async (): Promise<void> => {
    const response = await fetch(new URL(path, base), { headers: { cookie } });
    await response.arrayBuffer();
  };
  for (let i = 0; i < WARM; i += 1) await once();
  const started = cpu(child);
  for (let i = 0; i < RUNS; i += 1) await once();
  return (cpu(child) - started) / RUNS;
}

async function compressedAssets(base: string, html: string): Promise<number> {
  const paths = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
  let size = 0;
  for (const path of new Set(paths)) size += gzipSync(await (await fetch(new URL(path, base))).text()).length;
  return size;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
