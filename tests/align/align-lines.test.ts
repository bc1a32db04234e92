import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignLines } from '../../src/align/align-lines.js';
import { de } from '../../src/languages/de.js';
import { en } from '../../src/languages/en.js';

const SOURCE = 'Der Tunnel wird 2027 gebaut.\nEr kostet 240 Millionen Euro.\n\nBürgermeister Müller schwieg.\n';
const TARGET = 'The tunnel will be built in 2027.\r\n\r\nIt costs 240 million euros.\r\nMayor Müller was silent.';

test('blank lines count in the numbering and stand in no bead', () => {
  const beads = alignLines(SOURCE, TARGET, de, en);
  expect(beads.map(({ source, target }) => [source, target])).toEqual([
    [[0], [0]],
    [[1], [2]],
    [[3], [3]],
  ]);
  for (const { cost } of beads) expect(cost).toBeGreaterThanOrEqual(0);
});

test('an empty side leaves the other one alone', () => {
  expect(alignLines('', 'One.\nTwo.', de, en).map(({ source, target }) => [source, target])).toEqual([
    [[], [0]],
    [[], [1]],
  ]);
  expect(alignLines('\n\n', '', de, en)).toEqual([]);
});

test('property: every line that is not blank stands in exactly one bead, in order', () => {
  const line = fc.oneof(fc.constantFrom('', '  ', 'Haus 12', 'House 12', '1', 'Müller', 'a b c d e'), fc.string());
  const text = fc
    .tuple(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\r\n'))
    .map(([lines, end]) => lines.join(end));
  fc.assert(
    fc.property(text, text, (source, target) => {
      const beads = alignLines(source, target, de, en);
      const numbers = (some: string): number[] =>
        some.split(/\r?\n/).flatMap((row, number) => (row.trim() === '' ? [] : [number]));
      expect(beads.flatMap((bead) => bead.source)).toEqual(numbers(source));
      expect(beads.flatMap((bead) => bead.target).sort((a, b) => a - b)).toEqual(numbers(target));
    }),
    { numRuns: 150 },
  );
});

test('long texts go through a band: what was inserted and left out is found', () => {
  const words = ['Haus', 'Hafen', 'Brücke', 'Tunnel', 'Schule', 'Kirche', 'Straße', 'Berg'];
  const sentence = (number: number): string =>
    `Satz ${String(number * 7919)} ${words[number % 8] ?? ''} ${String(number)}.`;
  const source = Array.from({ length: 600 }, (_, number) => sentence(number));
  const target = [
    ...source.slice(0, 200),
    ...source.slice(260, 400),
    ...Array<string>(30).fill('Etwas ganz anderes.'),
    ...source.slice(400),
  ];
  const beads = alignLines(source.join('\n'), target.join('\n'), de, en);
  const right = beads.filter((bead) => source[bead.source[0] ?? -1] === target[bead.target[0] ?? -1]);
  expect(right.length).toBeGreaterThan(530);
});
