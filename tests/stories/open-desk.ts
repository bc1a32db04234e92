import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consoleActor } from '../../src/desk/console-actor.js';
import { directInspector } from '../../src/desk/direct-inspector.js';
import { newId } from '../../src/desk/new-id.js';
import type { Office } from '../../src/desk/office.js';
import { receive } from '../../src/desk/receive.js';
import { addUser } from '../../src/desk/users.js';
import { isRefusal } from '../../src/model/refusal.js';
import type { UserRole } from '../../src/model/user.js';
import { openStore } from '../../src/store/open-store.js';
import { createServer } from '../../src/web/server.js';
import type { WebConfig } from '../../src/web/web.js';
import { Browser } from './browser.js';

/** Everybody at the desk of the stories signs in with this. */
export const PASSWORD = 'a long way to the sea';

/** A small article in Montenegrin with its translation. */
export const SOURCE = `Otvorena nova škola u Baru

U Baru je juče otvorena nova osnovna škola. Školu će pohađati 420 učenika.

„Ovo je veliki dan za grad“, rekla je direktorica Ana Kovač.`;

/** Its machine translation. */
export const TARGET = `New school opened in Bar

A new elementary school was opened in Bar yesterday. The school will be attended by 420 students.

"This is a great day for the city," said the principal Ana Kovač.`;

/** A served desk with a real store in a folder of its own. */
export interface Desk {
  readonly url: string;
  readonly office: Office;
  /** The database's file. */
  readonly file: string;
  /** Moves the desk's clock. */
  readonly later: (ms: number) => void;
  readonly browser: () => Browser;
  /** A browser in which that person has signed in. */
  readonly signedIn: (name: string) => Promise<Browser>;
  readonly addArticle: (target?: string, source?: string | null) => Promise<string>;
  readonly close: () => Promise<void>;
}

const PEOPLE: readonly (readonly [name: string, displayName: string, role: UserRole])[] = [
  ['vera', 'Vera', 'viewer'],
  ['jelena', 'Jelena', 'reviewer'],
  ['marko', 'Marko', 'editor'],
  ['ana', 'Ana', 'admin'],
];

/** Opens a desk with four people: vera (viewer), jelena (reviewer), marko (editor), ana (admin). */
export async function openDesk(config: Partial<WebConfig> = {}): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'recto-story-'));
  const file = join(folder, 'recto.db');
  const store = await openStore({ url: null, file });
  let passed = 0;
  const office: Office = {
    store,
    inspector: directInspector(),
    lexiconFolder: join(folder, 'lexicons'),
    now: () => Date.now() + passed,
    newId,
    version: '0.0.0',
  };
  for (const [name, displayName, role] of PEOPLE)
    if (isRefusal(await addUser(office, consoleActor, { name, displayName, role, password: PASSWORD })))
      throw new Error(name);
  const { app, close } = await createServer(office, { ...PLAIN, ...config });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const browser = (): Browser => new Browser(url);
  return {
    url,
    office,
    file,
    later: (ms) => (passed += ms),
    browser,
    signedIn: async (name) => {
      const fresh = browser();
      await fresh.signIn(name, PASSWORD);
      return fresh;
    },
    addArticle: (target = TARGET, source = SOURCE) => addArticle(office, target, source),
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await close();
      await office.inspector.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const PLAIN: WebConfig = {
  url: 'http://127.0.0.1',
  secret: 'a secret of the stories, long enough to sign with',
  trustProxy: false,
  production: false,
  demo: false,
  logLevel: 'silent',
};

async function addArticle(office: Office, target: string, source: string | null): Promise<string> {
  const side = (text: string) => ({
    bytes: Buffer.from(text),
    fileName: null,
    mediaType: 'text/plain',
    encoding: 'utf-8',
  });
  const order = {
    source: source === null ? null : side(source),
    target: side(target),
    from: 'cnr',
    to: 'en',
    date: null,
  };
  const received = await receive(office, consoleActor, order, { engine: 'story', externalId: null, url: null });
  if (isRefusal(received)) throw new Error(received.key);
  return received.article;
}
