import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { findPostgresBin } from '../../scripts/ensure-tools.mjs';

/** A server that lives as long as a test file. */
export interface Postgres {
  /** Makes an empty database and gives its address. */
  readonly newDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

const LONGEST_START_MS = 30_000;

/** Crash safety is not what these tests are about (that is kill.test.ts, on the embedded database). */
const SETTINGS = [
  'listen_addresses=',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=60',
  'shared_buffers=32MB',
];

/** Starts PostgreSQL in a temporary folder, reachable through a socket in it only; throws when it is not installed. */
export async function startPostgres(): Promise<Postgres> {
  const bin = findPostgresBin();
  if (!bin)
    throw new Error(
      'PostgreSQL is not installed: run `node scripts/ensure-tools.mjs`, or install it (Debian: apt-get install postgresql), or point RECTO_POSTGRES_BIN at the folder of initdb and postgres.',
    );
  const folder = await mkdtemp(join(tmpdir(), 'recto-pg-'));
  const owner = await ownerOf(folder);
  const data = join(folder, 'data');
  await promisify(execFile)(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...owner, cwd: folder },
  );
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-k', folder, ...SETTINGS.flatMap((setting) => ['-c', setting])],
    { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const stopNow = (): void => void server.kill('SIGQUIT');
  process.once('exit', stopNow);
  await answering(server, folder);
  return {
    newDatabase: databaseMaker(folder),
    stop: async () => {
      process.off('exit', stopNow);
      await stop(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: then the folder and the server go to an account without rights. */
async function ownerOf(folder: string): Promise<Owner> {
  if (process.getuid?.() !== 0) return {};
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const account = ['postgres', 'nobody'].map((name) => accounts.find((fields) => fields[0] === name)).find(Boolean);
  if (!account) throw new Error('PostgreSQL does not run as root, and there is no account "postgres" or "nobody".');
  const owner = { uid: Number(account[2]), gid: Number(account[3]) };
  await chown(folder, owner.uid, owner.gid);
  return owner;
}

const address = (folder: string, database: string): string =>
  `postgres://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`;

async function answering(server: ChildProcess, folder: string): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  const deadline = Date.now() + LONGEST_START_MS;
  while (Date.now() < deadline && server.exitCode === null) {
    const client = new pg.Client({ connectionString: address(folder, 'postgres') });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await wait(50);
    }
  }
  await stop(server);
  throw new Error(`PostgreSQL did not start:\n${said}`);
}

function databaseMaker(folder: string): () => Promise<string> {
  let made = 0;
  return async () => {
    const name = `recto_${String((made += 1))}`;
    const client = new pg.Client({ connectionString: address(folder, 'postgres') });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return address(folder, name);
  };
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  // Fast shutdown: disconnects whoever is still there.
  server.kill('SIGINT');
  await ended;
}
