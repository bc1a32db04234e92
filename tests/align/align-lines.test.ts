import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignLines, textLines } from '../../src/align/align-lines.js';
import { de } from '../../src/languages/de.js';
import { en } from '../../src/languages/en.js';
import type { Role } from '../../src/model/document.js';

const SOURCE = 'Der Tunnel wird 2027 gebaut.\nEr kostet 240 Millionen Euro.\n\nBürgermeister Müller schwieg.\n';
const TARGET = 'The tunnel will be built in 2027.\r\n\r\nIt costs 240 million euros.\r\nMayor Müller was silent.';

test('blank lines count in the numbering and stand in no bead', () => {
  const beads = alignLines({ source: SOURCE, target: TARGET, from: de, to: en });
  expect(beads.map(({ source, target }) => [source, target])).toEqual([
    [[0], [0]],
    [[1], [2]],
    [[3], [3]],
  ]);
  for (const { cost } of beads) expect(cost).toBeGreaterThanOrEqual(0);
});

test('an empty side leaves the other one alone', () => {
  expect(
    alignLines({ source: '', target: 'One.\nTwo.', from: de, to: en }).map(({ source, target }) => [source, target]),
  ).toEqual([
    [[], [0]],
    [[], [1]],
  ]);
  expect(alignLines({ source: '\n\n', target: '', from: de, to: en })).toEqual([]);
});

const rolesOf = (text: string): Role[] => textLines(text).map((line) => (line.startsWith('1') ? 'noise' : 'body'));

test('noise stands with noise or alone, wherever it is', () => {
  const [source, target] = ['1 view\nEin Haus.', 'A house.\n12 ads'];
  const roles = { source: rolesOf(source), target: rolesOf(target) };
  const beads = alignLines({ source, target, from: de, to: en, roles });
  expect(beads.map(({ source, target }) => [source, target])).toEqual([
    [[0], []],
    [[1], [0]],
    [[], [1]],
  ]);
});

test('property: every line that is not blank stands in exactly one bead, in the order of the source', () => {
  const line = fc.oneof(fc.constantFrom('', '  ', 'Haus 12', 'House 12', '1', 'Müller', 'a b c d e'), fc.string());
  const text = fc
    .tuple(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\r\n'))
    .map(([lines, end]) => lines.join(end));
  fc.assert(
    fc.property(text, text, (source, target) => {
      const roles = { source: rolesOf(source), target: rolesOf(target) };
      const beads = alignLines({ source, target, from: de, to: en, roles });
      const numbers = (some: string): number[] =>
        some.split(/\r?\n/).flatMap((row, number) => (row.trim() === '' ? [] : [number]));
      expect(beads.flatMap((bead) => bead.source).sort((a, b) => a - b)).toEqual(numbers(source));
      const firsts = beads.flatMap((bead) => bead.source.slice(0, 1));
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
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
  const beads = alignLines({ source: source.join('\n'), target: target.join('\n'), from: de, to: en });
  const right = beads.filter((bead) => source[bead.source[0] ?? -1] === target[bead.target[0] ?? -1]);
  expect(right.length).toBeGreaterThan(530);
});
