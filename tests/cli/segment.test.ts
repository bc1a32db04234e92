import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { HOUSE_RULES, rule, srx } from '../segment/srx-examples.js';
import { recto } from './run-recto.js';

const folder = mkdtempSync(join(tmpdir(), 'recto-segment-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const ARTICLE = 'Luka čeka\n\nPonudu je predao dr Marić.\nVlada\nćuti. Opozicija pita.\n\nFoto: A. Babić. Arhiva\n';

describe('recto segment', () => {
  test('lines: one segment a line, breaks inside it as a space, an empty line between blocks', async () => {
    const wrapped = [
      'The harbour of the old town was closed on Monday',
      'because of the strong wind that had come from the',
      'south in the night, and nobody could say when the',
      'ships would leave. The pilots went home at seven.',
      '',
      'The mayor asked everybody to stay away until noon.',
      '',
    ].join('\n');
    const { code, out, err } = await recto(['segment', file('a.txt', wrapped), '--lang', 'en']);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')).toEqual([
      'The harbour of the old town was closed on Monday because of the strong wind that had come from the south in the night, and nobody could say when the ships would leave.',
      'The pilots went home at seven.',
      '',
      'The mayor asked everybody to stay away until noon.',
      '',
    ]);
  });

  test('json: exact places, and nothing but white space between them', async () => {
    const { code, out } = await recto(['segment', file('b.txt', ARTICLE), '--lang', 'cnr', '--format', 'json']);
    const segments = JSON.parse(out) as { start: number; end: number; text: string; block: number; role: string }[];
    expect(code).toBe(0);
    expect(Object.keys(segments[0] ?? {})).toEqual(['start', 'end', 'text', 'block', 'role']);
    expect(segments.map(({ block, role }) => `${String(block)} ${role}`)).toContain('1 title');
    let at = 0;
    for (const { start, end, text } of segments) {
      expect(ARTICLE.slice(start, end)).toBe(text);
      expect(ARTICLE.slice(at, start).trim()).toBe('');
      at = end;
    }
    expect(ARTICLE.slice(at).trim()).toBe('');
  });

  test('a file without a byte order mark more than its own, and standard input', async () => {
    const { out } = await recto(['segment', '-', '--lang', 'hu', '--format', 'json'], '\ufeffEz az. Az ez.');
    expect((JSON.parse(out) as { start: number }[])[0]).toMatchObject({ start: 0, text: 'Ez az.' });
  });

  test.each([
    [['--lang', 'qq'], 'qq'],
    [['--lang', 'en', '--format', 'xml'], 'lines, json'],
    [[], '--lang'],
    [['--lang', 'en', '--srx-only'], '--srx FILE'],
    [['--lang', 'en', '--srx', '/nowhere/x.srx'], '/nowhere/x.srx'],
  ])('%j is refused in one line', async (options, said) => {
    const { code, out, err } = await recto(['segment', file('c.txt', 'One. Two.'), ...options]);
    expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(err).toContain(said);
  });
});

describe('own rules', () => {
  const text = 'Vozovi staju na opš. Stanica radi; Putnici čekaju. Kraj.';

  test('stand beside ours', async () => {
    const { out } = await recto([
      'segment',
      file('d.txt', text),
      '--lang',
      'cnr',
      '--srx',
      file('house.srx', HOUSE_RULES),
    ]);
    expect(out).toBe('Vozovi staju na opš. Stanica radi;\nPutnici čekaju.\nKraj.\n');
  });

  test('or instead of them', async () => {
    const only = file('only.srx', srx({ A: rule('yes', ';', '\\s') }, [['.*', 'A']]));
    const { out } = await recto(['segment', file('e.txt', text), '--lang', 'cnr', '--srx', only, '--srx-only']);
    expect(out).toBe('Vozovi staju na opš. Stanica radi;\nPutnici čekaju. Kraj.\n');
  });

  test('of another language change nothing', async () => {
    const german = file('de.srx', srx({ A: rule('no', '.', '.') }, [['de.*', 'A']]));
    const { out } = await recto(['segment', file('f.txt', 'One. Two.'), '--lang', 'en', '--srx', german]);
    expect(out).toBe('One.\nTwo.\n');
  });

  test('serve recto check too', async () => {
    const german = srx({ A: rule('no', 'One\\.', '\\s') }, [['en', 'A']]);
    const { out } = await recto([
      ...['check', '--target', file('g.txt', 'One. Two is here. Three is here.'), '--to', 'en'],
      ...['--srx', file('en.srx', german), '--format', 'json'],
    ]);
    const { target } = JSON.parse(out) as { target: { segments: { text: string }[] } };
    expect(target.segments.map((segment) => segment.text)).toEqual(['One. Two is here.', 'Three is here.']);
  });

  test('a rule that never ends is named, and the command ends', async () => {
    const slow = srx({ A: rule('yes', 'b(a|aa)+(a|aa)+(a|aa)+(a|aa)+', '\\.') }, [['.*', 'A']]);
    const { code, err } = await recto([
      'segment',
      file('h.txt', `b${'a'.repeat(3_000)}. One.`),
      '--lang',
      'en',
      '--srx',
      file('slow.srx', slow),
    ]);
    expect([code, err]).toEqual([
      2,
      'recto: The SRX rule at line 9 takes too long on this text: make its pattern simpler.\n',
    ]);
  }, 30_000);
});
