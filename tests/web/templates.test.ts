import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PARTIALS } from '../../src/web/partials.js';
import { openTemplates } from '../../src/web/templates.js';

const root = join(import.meta.dirname, '../..');
const templates = openTemplates(join(root, 'views'));
const named = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ejs'))
    .map((file) => basename(file, '.ejs'));

describe('views and partials', () => {
  test('every partial is in the table and the table names no other', () => {
    expect(Object.keys(PARTIALS).sort()).toEqual(named('views/partials').sort());
  });

  test('every view is defined once beside a model', () => {
    const source = readdirSync(join(root, 'src/web'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(root, 'src/web', file), 'utf8'))
      .join('\n');
    const defined = [...source.matchAll(/defineView<[^>]+>\(\s*'([a-z-]+)'/g)].map(([, name]) => name);
    expect(defined.sort()).toEqual(named('views').sort());
  });

  test('every partial that is included exists, and only with locals of its own list', () => {
    const files = [
      ...named('views').map((name) => `${name}.ejs`),
      ...named('views/partials').map((name) => `partials/${name}.ejs`),
    ];
    for (const file of files) {
      const text = readFileSync(join(root, 'views', file), 'utf8');
      for (const [, name = ''] of text.matchAll(/include\('([a-z-]+)'/g))
        expect([file, name, existsSync(join(root, 'views/partials', `${name}.ejs`))]).toEqual([file, name, true]);
    }
  });
});

describe('templates', () => {
  test('escape what they print', () => {
    const html = templates.partial('notice', { t: (key: string) => key, kind: 'wrong', text: '<b>"&', signIn: false });
    expect(html).toContain('&lt;b&gt;&#34;&amp;');
  });

  test('a partial that nobody declared is an error that names the table', () => {
    expect(() => templates.partial('nowhere', {})).toThrow('partials.ts');
  });
});
