import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/open-database.js';
import { openStore } from '../../src/store/open-store.js';
import { act, audit, correction, DESK, sampleArticle, sampleEdition } from '../suites/sample-review.js';

const folder = mkdtempSync(join(tmpdir(), 'recto-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const contains = (place: string, words: string): boolean =>
  readdirSync(place).some((name) => readFileSync(join(place, name)).includes(words));

test('a commit is on the disk when it is acknowledged: write-ahead log, full synchronisation', async () => {
  const db = await openDatabase({ url: null, file: join(folder, 'settings', 'recto.db') });
  const setting = async (name: string): Promise<unknown> =>
    Object.values((await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db)).rows[0] ?? {})[0];
  expect(await setting('journal_mode')).toBe('wal');
  expect(await setting('synchronous')).toBe(2);
  expect(await setting('busy_timeout')).toBe(5000);
  expect(await setting('foreign_keys')).toBe(1);
  await db.destroy();
});

test('only its owner may read the file and what lies beside it', async () => {
  const place = join(folder, 'mode');
  const store = await openStore({ url: null, file: join(place, 'recto.db') });
  await store.articles.add(sampleArticle());
  const modes = readdirSync(place).map((name) => statSync(join(place, name)).mode & 0o777);
  expect(modes.length).toBeGreaterThan(1);
  expect(new Set(modes)).toEqual(new Set([0o600]));
  await store.close();
});

test('after a purge the texts are in no byte of the files', async () => {
  const place = join(folder, 'purge');
  const store = await openStore({ url: null, file: join(place, 'recto.db') });
  const { review, ...rest } = sampleArticle();
  const document = { ...review.intake.target.document, text: 'Machinetext '.repeat(2000) };
  const intake = { ...review.intake, target: { ...review.intake.target, document } };
  const first = { ...review, intake };
  await store.articles.add({ ...rest, review: first });
  const typed = correction(first, 'p2', 'Typedtext');
  await store.articles.commit({ ...typed, edition: { ...sampleEdition(first), title: 'Editiontext' } });
  const words = ['Machinetext', 'Typedtext', 'Editiontext'];
  expect(words.map((word) => contains(place, word))).toEqual([true, true, true]);

  const { article } = typed.after;
  const emptied = {
    ...intake,
    pairs: [],
    source: null,
    target: { ...intake.target, segments: [], document: { text: '', blocks: [], facts: {} } },
  };
  const after = {
    ...typed.after,
    article: { ...article, state: 'purged' as const, sourceTitle: null, targetTitle: '' },
    intake: emptied,
    pairs: [],
    flags: [],
    seq: 3,
  };
  const purged = act(first, 3, 'u9', { kind: 'purged', reason: 'asked for' });
  expect(await store.articles.purge(after, purged, audit('article.purged', article.id, 'u9'))).toBe(true);
  expect(words.filter((word) => contains(place, word))).toEqual([]);
  expect(await store.articles.review(DESK, article.id)).toEqual(after);
  await store.close();
});

test('a database that a newer Recto has changed is left alone', async () => {
  const file = join(folder, 'newer', 'recto.db');
  const db = (await openDatabase({ url: null, file })) as unknown as Kysely<{
    kysely_migration: { name: string; timestamp: string };
  }>;
  await db.insertInto('kysely_migration').values({ name: '9999-from-the-future', timestamp: '2999-01-01' }).execute();
  await db.destroy();
  await expect(openStore({ url: null, file })).rejects.toThrow(/newer Recto/);
});

test('a file that is no database is refused, not overwritten', async () => {
  const file = join(folder, 'letter.txt');
  writeFileSync(file, 'Dear reader, '.repeat(100));
  await expect(openStore({ url: null, file })).rejects.toThrow();
  expect(readFileSync(file, 'utf8')).toMatch(/^Dear reader/);
});
