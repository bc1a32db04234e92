import { expect, test } from 'vitest';
import { recto } from './run-recto.js';

const line = (value: unknown): string => JSON.stringify(value) + '\n';

async function pairs(input: string, ...argv: string[]): Promise<{ code: number; lines: Record<string, unknown>[] }> {
  const { code, out } = await recto(['check', '--pairs', '-', '--from', 'de', '--to', 'en', ...argv], input);
  const lines = out
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as Record<string, unknown>);
  return { code, lines };
}

test('answers line by line, in order, with the ids as they were given', async () => {
  const input =
    line({ id: 7, source: 'Der Tunnel kostet 46 Millionen Euro.', target: 'The tunnel costs 64 million euros.' }) +
    '\n' +
    line({ id: 'b', target: 'A single line.' });
  const { code, lines } = await pairs(input);
  expect(code).toBe(0);
  expect(lines.map(({ id }) => id)).toEqual([7, 'b']);
  expect(lines[0]?.['flags']).toMatchObject([{ check: 'number-value', side: 'target', start: 17, end: 27 }]);
  expect(lines[1]).toEqual({ id: 'b', flags: [], suspicion: 0 });
});

test('a bad line says what is wrong and the run goes on', async () => {
  const input = 'nonsense\n' + line({ id: 'x' }) + line({ id: 'y', target: 'Fine.' }) + 'z'.repeat(1_100_000) + '\n';
  const { code, lines } = await pairs(input);
  expect(code).toBe(2);
  expect(lines).toMatchObject([
    { id: null, line: 1, error: { key: 'line.not-json' } },
    { id: 'x', line: 2, error: { key: 'line.wrong-shape' } },
    { id: 'y', flags: [] },
    { id: null, line: 4, error: { key: 'line.too-long' } },
  ]);
});

test('languages of a line win over the options, and a line without any is an error', async () => {
  const { out } = await recto(
    ['check', '--pairs', '-'],
    line({ id: 1, source: 'Ja.', target: 'Yes.', from: 'de', to: 'en' }) + line({ id: 2, target: 'No.' }),
  );
  const [first, second] = out
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as Record<string, unknown>);
  expect(first).toMatchObject({ id: 1, flags: [] });
  expect(second).toMatchObject({ id: 2, error: { key: 'language.missing' } });
});
