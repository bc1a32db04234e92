import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isRefusal } from '../model/refusal.js';
import type { UserRole } from '../model/user.js';
import { consoleActor, DEFAULT_DESK } from './console-actor.js';
import type { Office } from './office.js';
import { hashPassword } from './password.js';
import { receive } from './receive.js';

/** Who can sign in at the demo desk; known to everybody, therefore never in production. */
export const DEMO_ACCOUNTS: readonly { name: string; displayName: string; role: UserRole; password: string }[] = [
  { name: 'jelena', displayName: 'Jelena', role: 'reviewer', password: 'facing pages' },
  { name: 'marko', displayName: 'Marko', role: 'editor', password: 'second pair of eyes' },
  { name: 'ana', displayName: 'Ana', role: 'admin', password: 'keys of the house' },
];

const about = z.object({
  sourceLang: z.string(),
  targetLang: z.string(),
  date: z.string().optional(),
  engine: z.string().optional(),
});

/** Fills an empty database with the demo accounts and articles; returns how many articles came in. */
export async function loadDemo(office: Office, folder: string): Promise<number> {
  await addAccounts(office);
  const { articles } = await office.store.articles.queue({ desk: DEFAULT_DESK, order: 'created', limit: 1, offset: 0 });
  if (articles.length > 0) return 0;
  const slugs = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  let loaded = 0;
  for (const { name } of slugs.sort((a, b) => a.name.localeCompare(b.name)))
    if (await addArticle(office, join(folder, name), name)) loaded += 1;
  return loaded;
}

async function addAccounts(office: Office): Promise<void> {
  for (const { name, displayName, role, password } of DEMO_ACCOUNTS) {
    if (await office.store.users.byName(name)) continue;
    const user = { id: office.newId(), name, displayName, disabled: false, locale: null };
    const audit = {
      desk: DEFAULT_DESK,
      at: office.now(),
      actor: null,
      action: 'user.added',
      subject: user.id,
      data: { role, demo: true },
    };
    await office.store.users.add(user, await hashPassword(password), DEFAULT_DESK, role, audit);
  }
}

async function addArticle(office: Office, folder: string, slug: string): Promise<boolean> {
  const bytes = (name: string): Promise<Uint8Array | null> => readFile(join(folder, name)).catch(() => null);
  const gold = await bytes('gold.json');
  const target = await bytes('mt.txt');
  if (!target || !gold) return false;
  const { sourceLang, targetLang, date, engine } = about.parse(JSON.parse(Buffer.from(gold).toString('utf8')));
  const source = await bytes('source.txt');
  const order = {
    source: source && side(source, 'source.txt'),
    target: side(target, 'mt.txt'),
    from: sourceLang,
    to: targetLang,
    date: date ?? null,
  };
  const received = await receive(office, consoleActor, order, {
    engine: engine ?? 'demo',
    externalId: slug,
    url: null,
  });
  return !isRefusal(received);
}

function side(
  bytes: Uint8Array,
  fileName: string,
): { bytes: Uint8Array; fileName: string; mediaType: string; encoding: null } {
  return { bytes, fileName, mediaType: 'text/plain; charset=utf-8', encoding: null };
}
