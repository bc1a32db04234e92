import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const main = resolve(import.meta.dirname, '../../dist/cli/main.js');

/** A built server in a process of its own, on a free loopback port. */
export interface RunningRecto {
  readonly url: string;
  readonly data: string;
  readonly process: ChildProcess;
  /** Everything it printed so far. */
  readonly printed: () => string;
  /** Ends it with SIGTERM and waits. */
  readonly stop: () => Promise<number | null>;
  /** Ends it with SIGKILL and waits. */
  readonly kill: () => Promise<void>;
}

/** Starts what `tsc` built; resolves when it listens (and, with `demo`, when the demo desk is loaded). */
export async function startRecto(
  options: { data?: string; demo?: boolean; environment?: NodeJS.ProcessEnv } = {},
): Promise<RunningRecto> {
  if (!existsSync(main)) throw new Error('dist/ is missing: run npm run build first.');
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'recto-'));
  const demo = options.demo ?? true;
  const child = spawn(process.execPath, [main, 'serve'], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      PORT: '0',
      RECTO_DATA: data,
      RECTO_DEMO: demo ? '1' : '0',
      LOG_LEVEL: 'error',
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
    });
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  await until(
    () => (demo ? /Demo accounts[\s\S]*admin/ : /listens on/).test(printed),
    child,
    () => printed,
  );
  const url = /listens on (\S+)/.exec(printed)?.[1] ?? '';
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null) child.kill(signal);
    return ended;
  };
  return {
    url,
    data,
    process: child,
    printed: () => printed,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  };
}

async function until(ready: () => boolean, child: ChildProcess, printed: () => string): Promise<void> {
  const limit = Date.now() + 60_000;
  while (!ready()) {
    if (child.exitCode !== null) throw new Error(`Recto ended before it listened:\n${printed()}`);
    if (Date.now() > limit) throw new Error(`Recto does not listen after 60 s:\n${printed()}`);
    await new Promise((resume) => setTimeout(resume, 25));
  }
}
