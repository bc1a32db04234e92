import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Config } from './config.js';
import { DEMO_ACCOUNTS, loadDemo } from './desk/load-demo.js';
import { newId } from './desk/new-id.js';
import type { Inspector, Office } from './desk/office.js';
import { workerInspector } from './desk/worker-inspector.js';
import { packageRoot } from './package-root.js';
import { openStore } from './store/open-store.js';
import { version } from './version.js';

/** The port is taken; the message names the option. */
export class BusyPort extends Error {}

/** A listening server. */
export interface Running {
  readonly url: string;
  /** Finishes requests under way, then closes worker and database. */
  readonly stop: () => Promise<void>;
}

/** Wires the office: store, inspector, clock and ids. */
export async function openOffice(config: Config, inspector: Inspector): Promise<Office> {
  const store = await openStore({ url: config.databaseUrl, file: join(config.data, 'recto.db') });
  return { store, inspector, lexiconFolder: config.lexicons, now: () => Date.now(), newId, version };
}

/** Serves until SIGTERM or SIGINT; `say` prints for the person at the terminal. */
export async function serve(config: Config, say: (text: string) => void): Promise<Running> {
  const office = await openOffice(config, workerInspector(config.aids));
  const { createServer } = await import('./web/server.js');
  const { app, close } = await createServer(office, config);
  let server: Server;
  try {
    server = await listening(app, config);
  } catch (cause) {
    await closeOffice(office);
    throw cause;
  }
  const stop = stopOnce(server, close, office);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
  const url = addressOf(server, config);
  say(`Recto ${version} listens on ${url}\n`);
  if (config.demo) await demo(office, say);
  return { url, stop };
}

function listening(app: { listen: (port: number, host: string) => Server }, { port, host }: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host);
    server.once('listening', () => resolve(server));
    server.once('error', (cause: NodeJS.ErrnoException) => reject(cause.code === 'EADDRINUSE' ? busy(port) : cause));
  });
}

function busy(port: number): BusyPort {
  return new BusyPort(
    `Port ${String(port)} is busy: something else listens there. Choose another with --port ${String(port + 1)} (or PORT=${String(port + 1)}).`,
  );
}

function addressOf(server: Server, config: Config): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  return `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${String(port)}`;
}

function stopOnce(server: Server, close: () => Promise<void>, office: Office): () => Promise<void> {
  let stopping: Promise<void> | null = null;
  return () => {
    stopping ??= new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 10_000).unref();
    })
      .then(close)
      .then(() => closeOffice(office));
    return stopping;
  };
}

async function closeOffice(office: Office): Promise<void> {
  await office.inspector.close();
  await office.store.close();
}

async function demo(office: Office, say: (text: string) => void): Promise<void> {
  const loaded = await loadDemo(office, join(packageRoot, 'corpora/articles'));
  if (loaded > 0) say(`The demo desk has ${String(loaded)} articles.\n`);
  say('Demo accounts (never in production):\n');
  for (const { name, password, role } of DEMO_ACCOUNTS) say(`  ${role.padEnd(9)} ${name.padEnd(7)} ${password}\n`);
}
