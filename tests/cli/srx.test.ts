import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { HOUSE_RULES } from '../segment/srx-examples.js';
import { recto, type Ran } from './run-recto.js';

const folder = mkdtempSync(join(tmpdir(), 'recto-srx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const house = join(folder, 'house.srx');
writeFileSync(house, HOUSE_RULES);

const srx = (...options: string[]): Promise<Ran> =>
  recto(['srx', ...options], '', { RECTO_DATA: join(folder, 'data'), DATABASE_URL: '' });

test('rules are imported, listed and removed', async () => {
  expect(await srx('list')).toEqual({ code: 0, out: '', err: '' });
  expect(await srx('import', house)).toMatchObject({
    code: 0,
    err: 'Kept 6 rules of house.srx for all its languages.\n',
  });
  expect(await srx('import', house, '--lang', 'hr', '--srx-only')).toMatchObject({
    ...{ code: 0, err: 'Kept 6 rules of house.srx for hr.\n' },
  });
  const listed = (await srx('list')).out.split('\n').map((row) => row.split('\t').slice(0, 3).join(' '));
  expect(listed).toEqual(['* beside house.srx', 'hr alone house.srx', '']);
  expect(await srx('remove')).toMatchObject({ code: 0, err: 'Removed the rules for all languages.\n' });
  expect(await srx('remove')).toMatchObject({ code: 2, err: expect.stringContaining('recto srx list') as string });
  expect((await srx('list')).out.split('\n')).toHaveLength(2);
}, 60_000);

test('a file that will not do is refused in one line', async () => {
  const bad = join(folder, 'bad.srx');
  writeFileSync(bad, HOUSE_RULES.replace('(?:Rly|Jct)', '(?:Rly|Jct'));
  expect(await srx('import', bad)).toMatchObject({ code: 2, err: expect.stringContaining('line 9') as string });
}, 60_000);

test('rules from standard input say so, and a data folder that is none is named in one line', async () => {
  const environment = { RECTO_DATA: join(folder, 'piped'), DATABASE_URL: '' };
  const piped = await recto(['srx', 'import', '-'], HOUSE_RULES, environment);
  expect(piped).toMatchObject({ code: 0, err: 'Kept 6 rules of standard input for all its languages.\n' });
  const nowhere = await recto(['srx', 'list'], '', { RECTO_DATA: house, DATABASE_URL: '' });
  expect([nowhere.code, nowhere.err]).toEqual([
    2,
    expect.stringMatching(/^recto: The folder [^\n]+set RECTO_DATA[^\n]+\n$/),
  ]);
}, 60_000);
