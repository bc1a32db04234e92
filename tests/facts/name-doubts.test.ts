import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.js';
import { runChecks } from '../../src/checks/run-checks.js';
import { exampleArticle, type ExampleTexts } from '../checks/examples.js';

const nameChecks = CHECKS.filter(([{ id }]) => id.startsWith('name-'));

function doubts(texts: ExampleTexts): string[] {
  return runChecks(exampleArticle(texts), [], nameChecks).map(({ check, place }) => `${check}: ${place.text}`);
}

test('one word is doubted by one check only', () => {
  expect(
    doubts({
      from: 'cnr',
      to: 'en',
      source: 'Ministar Vang Sjaohong je doputovao.\nRazgovarao je sa Vangom u petak, Vang je zadovoljan.',
      target: 'Minister Wang Xiaohong arrived.\nHe spoke with Vanga on Friday.',
    }),
  ).toEqual(['name-case-ending: Vanga']);
});

test('a loose pair that is nothing but a name must answer wholly', () => {
  const context = { sourceForms: ['Zoltán Kovács', 'Kovács Zoltánt'], targetForms: [] };
  const pair = (target: string) =>
    runChecks(
      { ...exampleArticle({ from: 'hu', to: 'en', source: 'Kovács Zoltán', target, context }), loose: true },
      [],
      nameChecks,
    );
  expect(pair('Zoltán Kovács')).toEqual([]);
  expect(pair('Zoltan Kovacs')).toEqual([]);
  expect(pair('Zoltán Smith')).toHaveLength(1);
});

test('a loose fragment that is no name is left alone', () => {
  const pair = exampleArticle({ from: 'ru', to: 'en', source: 'Духовная пища', target: 'Spiritual Food' });
  expect(runChecks({ ...pair, loose: true }, [], nameChecks)).toEqual([]);
});
