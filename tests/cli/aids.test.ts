import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { aidServer, json, status, type AidServer, type Answer } from '../aids/aid-server.js';
import { ARTICLES, recto } from './run-recto.js';

const folder = mkdtempSync(join(tmpdir(), 'recto-aids-'));
const PORT = ['source.txt', 'mt.txt'].map((name) => join(ARTICLES, 'cnr-en-port', name)) as [string, string];
const CHECK = ['check', '--source', PORT[0], '--target', PORT[1], '--from', 'cnr', '--to', 'en'];

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const ALIGN = ['align', file('a.txt', 'Haus.\n\nHof und Garten.\n'), file('b.txt', 'House.\nYard and garden.\n')];
const LANGUAGES = ['--from', 'de', '--to', 'en'];

let server: AidServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function listening(answer: Answer): Promise<NodeJS.ProcessEnv> {
  server = await aidServer(answer);
  return { RECTO_EMBEDDER_URL: server.url, RECTO_TRANSLATOR_URL: server.url, RECTO_EMBEDDER_TOKEN: 'key' };
}

const both = json(({ texts }) => ({
  vectors: texts.map((text) => [text.length, 1]),
  translations: texts.map(() => 'word'),
}));

describe('recto check and recto align ask whom the settings name', () => {
  test('and say nothing when all goes well', async () => {
    const environment = await listening(both);
    expect(await recto(CHECK, '', environment)).toMatchObject({ code: 0, err: '' });
    expect(server?.asked.some(({ token }) => token === 'Bearer key')).toBe(true);
    expect(await recto([...ALIGN, ...LANGUAGES], '', environment)).toMatchObject({ code: 0, err: '' });
    expect(server?.asked.at(-1)?.question.texts).toContain('Haus.');
  });

  test('a fault goes to standard error; the result is that of the words alone', async () => {
    const environment = await listening(status(404));
    const checked = await recto(CHECK, '', environment);
    const plain = await recto(CHECK);
    expect(checked.code).toBe(0);
    expect(checked.err).toContain('RECTO_EMBEDDER_URL');
    expect(checked.err).toContain('RECTO_TRANSLATOR_URL');
    expect(checked.err).toContain(`${server?.url ?? ''} answered with status 404`);
    expect(checked.out).toContain(plain.out.split('\n').slice(1).join('\n'));
    const aligned = await recto([...ALIGN, ...LANGUAGES], '', environment);
    expect(aligned.err.split('\n')).toHaveLength(3);
    expect(aligned.out).toBe((await recto([...ALIGN, ...LANGUAGES])).out);
  });

  test('--no-aids asks nobody', async () => {
    const environment = await listening(status(500));
    expect(await recto([...CHECK, '--no-aids'], '', environment)).toMatchObject({ code: 0, err: '' });
    expect(await recto([...ALIGN, ...LANGUAGES, '--no-aids'], '', environment)).toMatchObject({ code: 0, err: '' });
    expect(server?.asked).toEqual([]);
  });

  test('recto import asks too, and does not with --no-aids', async () => {
    const environment = { ...(await listening(both)), RECTO_DATA: join(folder, 'data') };
    const one = ['import', ...PORT, '--from', 'cnr', '--to', 'en'];
    expect((await recto([...one, '--no-aids'], '', environment)).code).toBe(0);
    expect(server?.asked).toEqual([]);
    const other = [file('s.txt', 'Nova škola\n\nDošla je Ana.'), file('t.txt', 'New school\n\nAna came.')];
    expect((await recto(['import', ...other, '--from', 'cnr', '--to', 'en'], '', environment)).code).toBe(0);
    expect(server?.asked).toHaveLength(2);
  });

  test.each([
    [{ RECTO_EMBEDDER_URL: 'ftp://example.org' }, 'RECTO_EMBEDDER_URL'],
    [{ RECTO_EMBEDDER_URL: 'http://me:secret@example.org' }, 'RECTO_EMBEDDER_URL'],
    [{ RECTO_EMBEDDER_FOLDER: '/no/such/folder' }, 'RECTO_EMBEDDER_FOLDER'],
    [{ RECTO_EMBEDDER_TOKEN: 'two words' }, 'RECTO_EMBEDDER_TOKEN'],
    [{ RECTO_TRANSLATOR_URL: 'localhost:80' }, 'RECTO_TRANSLATOR_URL'],
    [{ RECTO_AIDS_SECONDS: '0' }, 'RECTO_AIDS_SECONDS'],
    [{ RECTO_AIDS_SECONDS: 'soon' }, 'RECTO_AIDS_SECONDS'],
  ])('%o is refused in one line', async (environment, setting) => {
    const { code, err } = await recto(CHECK, '', environment);
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`^recto: The setting ${setting} cannot be used: [^\n]+\n$`));
  });
});
