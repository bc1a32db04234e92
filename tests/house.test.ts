import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../src/checks/index.js';
import { READERS } from '../src/readers/index.js';
import { WRITERS } from '../src/writers/index.js';
import { flatKeys, pluralBase, placeholders } from './house/locale-keys.js';

const root = resolve(import.meta.dirname, '..');

/** Who may enter which room (design §2). `model` may be entered by all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  languages: ['model'],
  lexicon: ['model', 'languages'],
  readers: ['model', 'languages'],
  segment: ['model', 'languages'],
  facts: ['model', 'languages', 'lexicon', 'segment/tokenise'],
  align: ['model', 'languages', 'lexicon', 'segment/tokenise', 'facts'],
  checks: ['model', 'languages', 'lexicon', 'segment/tokenise', 'facts'],
  aids: ['model'],
  review: ['model'],
  writers: ['model'],
  store: ['model'],
  desk: [
    'model',
    'languages',
    'lexicon',
    'readers',
    'segment',
    'facts',
    'align',
    'checks',
    'aids',
    'review',
    'writers',
    'store',
  ],
  locales: ['model'],
  web: ['model', 'desk', 'locales'],
  cli: ['model', 'desk', 'main', 'config', 'version', 'locales'],
};

/** Tables of data and of examples: up to 600 lines (house style 11). */
const DATA_FILES = [
  /^src\/languages\/(?!.*-rules\.ts$)/,
  /^src\/lexicon\/.*(table|data)/,
  /^tests\/checks\//,
  /^tests\/.*(examples|cases)/,
];

const FORBIDDEN_NAMES = /(^|\/)(utils?|helpers?|common|services?|misc)(\/|\.|$)/;

function filesUnder(folder: string, ending: RegExp): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const source = filesUnder('src', /\.ts$/);
const tests = filesUnder('tests', /\.ts$/);
const views = filesUnder('views', /\.ejs$/);

interface Import {
  readonly file: string;
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const found = read(file).matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g);
  return [...found].map(([, path = '']) => ({
    file,
    to: relative(join(root, 'src'), resolve(root, dirname(file), path)).replace(/\.js$/, ''),
  }));
}

const roomOf = (path: string): string => path.split('/')[0] ?? '';

describe('who may enter which room', () => {
  const imports = source.flatMap(importsOf);

  test.each(Object.entries(MAY_IMPORT))('%s imports only what stands below it', (room, allowed) => {
    const strangers = imports
      .filter(({ file }) => file.startsWith(`src/${room}/`))
      .filter(({ to }) => roomOf(to) !== room)
      .filter(({ to }) => !allowed.some((entry) => to === entry || to.startsWith(`${entry}/`)))
      .map(({ file, to }) => `${file} → ${to}`);
    expect(strangers).toEqual([]);
  });

  test('every room is in the table', () => {
    const rooms = [...new Set(source.filter((file) => file.split('/').length > 2).map((file) => file.split('/')[1]))];
    expect(rooms.filter((room) => room !== undefined && !(room in MAY_IMPORT))).toEqual([]);
  });

  test('web is entered by main alone, cli by nobody', () => {
    const intruders = imports
      .filter(({ file, to }) => roomOf(to) === 'cli' && !file.startsWith('src/cli/'))
      .concat(
        imports.filter(
          ({ file, to }) => roomOf(to) === 'web' && !file.startsWith('src/web/') && file !== 'src/main.ts',
        ),
      );
    expect(intruders).toEqual([]);
  });

  test('the environment is read at the edge only', () => {
    const readers = source.filter((file) => /process\.env/.test(read(file)));
    expect(readers).toEqual(['src/cli/io.ts']);
  });

  test('model imports no package but zod (in its schemas) and node:crypto', () => {
    const packages = source
      .filter((file) => file.startsWith('src/model/'))
      .flatMap((file) =>
        [...read(file).matchAll(/from '([^.'][^']*)'/g)].map(([, name = '']) => `${basename(file)}: ${name}`),
      )
      .filter((line) => !/schemas?\.ts: zod$/.test(line) && !line.endsWith(': node:crypto'));
    expect(packages).toEqual([]);
  });
});

describe('names and sizes', () => {
  test('files are kebab-case and none is a drawer', () => {
    const odd = [...source, ...tests, ...views].filter(
      (file) =>
        !/^[a-z0-9]+([-.][a-z0-9]+)*\.(ts|ejs)$/.test(
          basename(file).replace('sr-Latn', 'sr-latn').replace('sr-Cyrl', 'sr-cyrl'),
        ) || FORBIDDEN_NAMES.test(file),
    );
    expect(odd).toEqual([]);
  });

  test('a file has at most 300 lines, a table of data 600', () => {
    const long = [
      ...source,
      ...tests,
      ...views,
      ...filesUnder('bench', /\.ts$/),
      ...filesUnder('src/web/public', /\.(js|css)$/),
    ]
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(({ file, lines }) => lines > (DATA_FILES.some((pattern) => pattern.test(file)) ? 600 : 300));
    expect(long).toEqual([]);
  });

  test('every exported name carries a sentence', () => {
    const bare = source.flatMap((file) => {
      const lines = read(file).split('\n');
      return lines.flatMap((line, index) =>
        /^export (default )?(async )?(function|const|interface|type|class|abstract class) /.test(line) &&
        !/\*\/\s*$/.test(lines[index - 1] ?? '')
          ? [`${file}:${String(index + 1)} ${line.slice(0, 60)}`]
          : [],
      );
    });
    expect(bare).toEqual([]);
  });
});

describe('a check is file = id = locale entry = registry line = test', () => {
  const locales = ['en', 'sr-Latn'].map(
    (tag) => JSON.parse(read(`src/locales/${tag}/checks.json`)) as Record<string, unknown>,
  );
  const ids = CHECKS.map(([check]) => check.id);

  test.each(ids)('%s', (id) => {
    expect(existsSync(join(root, `src/checks/${id}.ts`))).toBe(true);
    expect(existsSync(join(root, `tests/checks/${id}.test.ts`))).toBe(true);
    for (const locale of locales)
      expect(locale[id]).toMatchObject({
        title: expect.any(String),
        message: expect.any(String),
        help: expect.any(String),
      });
  });

  test('no check is left out of the registry, no locale entry is left over', () => {
    const files = source
      .filter((file) => /^src\/checks\/[^/]+\.ts$/.test(file) && /: (Pair|Article)Check = \{/.test(read(file)))
      .map((file) => basename(file, '.ts'));
    expect([...files].sort()).toEqual([...ids].sort());
    for (const locale of locales) expect(Object.keys(locale).sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('what a check must stay quiet about stands in its test', () => {
    const silent = ids.filter((id) => !/quiet/.test(read(`tests/checks/${id}.test.ts`)));
    expect(silent).toEqual([]);
  });
});

describe('readers and writers are file = id = registry line = test', () => {
  test.each(READERS.map(({ id }) => id))('reader %s', (id) => {
    expect(existsSync(join(root, `src/readers/${id}.ts`))).toBe(true);
    expect(existsSync(join(root, `tests/readers/${id}.test.ts`))).toBe(true);
  });

  test.each(WRITERS.map(({ id }) => id))('writer %s', (id) => {
    expect(existsSync(join(root, `src/writers/${id}.ts`))).toBe(true);
    expect(existsSync(join(root, `tests/writers/${id}.test.ts`))).toBe(true);
  });
});

describe('locales', () => {
  const namespaces = filesUnder('src/locales/en', /\.json$/).map((file) => basename(file, '.json'));
  const keysOf = (tag: string, namespace: string): Record<string, string> => {
    const file = `src/locales/${tag}/${namespace}.json`;
    return existsSync(join(root, file)) ? flatKeys(JSON.parse(read(file))) : {};
  };

  test.each(namespaces)('sr-Latn has every key of en/%s, no other, and keeps the placeholders', (namespace) => {
    const english = keysOf('en', namespace);
    const serbian = keysOf('sr-Latn', namespace);
    const bases = (keys: Record<string, string>): string[] => [...new Set(Object.keys(keys).map(pluralBase))].sort();
    expect(bases(serbian)).toEqual(bases(english));
    const wanted = new Map<string, string[]>();
    for (const [key, text] of Object.entries(english))
      wanted.set(pluralBase(key), [...new Set([...(wanted.get(pluralBase(key)) ?? []), ...placeholders(text)])].sort());
    const lost = Object.entries(serbian).filter(([key, text]) => {
      const [has, should] = [placeholders(text), wanted.get(pluralBase(key)) ?? []];
      // A plural form may name its one or two things in words; it may not invent a value.
      return /_(one|two|few)$/.test(key) ? has.some((name) => !should.includes(name)) : has.join() !== should.join();
    });
    expect(lost).toEqual([]);
  });

  test('every locale is a folder of the same files', () => {
    expect(filesUnder('src/locales/sr-Latn', /\.json$/).map((file) => basename(file, '.json'))).toEqual(namespaces);
  });

  test('every key that a view or a page names exists', () => {
    const known = new Set(
      namespaces.flatMap((namespace) =>
        Object.keys(keysOf('en', namespace)).map((key) => `${namespace}:${pluralBase(key)}`),
      ),
    );
    const used = [...views, ...source].flatMap((file) =>
      [...read(file).matchAll(/\bt\(\s*'([a-z-]+:[\w.-]+)'/gi)].map(([, key = '']) => ({ file, key })),
    );
    expect(used.filter(({ key }) => !known.has(key))).toEqual([]);
  });
});
