import { expect, test } from 'vitest';
import { alignLines } from '../../src/align/align-lines.js';
import { shapeEvidence } from '../../src/align/sentence-shape.js';
import type { Line } from '../../src/align/line.js';
import { de } from '../../src/languages/de.js';
import { en } from '../../src/languages/en.js';

const lines = (...texts: string[]): Line[] => texts.map((text) => ({ text, block: 1, role: 'body' }));

const SOURCE = lines('Heading', 'One sentence.', 'It goes on and', 'ends here.', 'Last one.', 'All is said.', 'Good.');
const TARGET = lines(
  'Titel',
  'Ein Satz.',
  'Er geht weiter und endet hier.',
  'Der letzte.',
  'Alles ist gesagt.',
  'Gut.',
);
const says = shapeEvidence(SOURCE, TARGET);

test('two labels gain, a label beside a sentence loses', () => {
  expect(says(1, 1, 1, 1)).toBeGreaterThan(0);
  expect(says(1, 1, 2, 1)).toBeLessThan(0);
  expect(says(2, 2, 2, 1)).toBeLessThan(0);
});

test('a sentence broken over two lines is not broken by a bead', () => {
  expect(says(4, 2, 3, 1)).toBe(0);
  expect(says(3, 1, 3, 1)).toBeLessThan(0);
  expect(says(4, 1, 3, 0)).toBeLessThan(0);
});

test('texts without final marks prove nothing', () => {
  const plain = shapeEvidence(lines('no marks', 'at all'), lines('keine Zeichen', 'nirgends'));
  expect(plain(1, 1, 1, 1)).toBeCloseTo(0);
});

test('a label without source stays alone', () => {
  const source = 'Der Minister kam am Montag.\nEr sprach über die neue Schule.\nDie Arbeiten beginnen im Mai.\nGut so.';
  const target =
    'The minister came on Monday.\nRead also\nHe spoke about the new school.\nThe works begin in May.\nGood.';
  expect(alignLines({ source, target, from: de, to: en })).toContainEqual(
    expect.objectContaining({ source: [], target: [1] }),
  );
});
