import { expect, test } from 'vitest';
import type { Intake } from '../../src/model/article.js';
import { recentIntakes } from '../../src/store/recent-intakes.js';
import { sampleArticle } from '../suites/sample-review.js';

function intakeOf(article: string, characters: number): Intake {
  const { intake } = sampleArticle().review;
  const document = { text: 'x'.repeat(characters), blocks: [], facts: {} };
  return { ...intake, article, source: null, target: { ...intake.target, document } };
}

test('the intake read longest ago goes first', () => {
  const recent = recentIntakes(2, 1000);
  recent.keep(intakeOf('a', 1));
  recent.keep(intakeOf('b', 1));
  recent.get('a');
  recent.keep(intakeOf('c', 1));
  expect(['a', 'b', 'c'].map((article) => recent.get(article)?.article)).toEqual(['a', undefined, 'c']);
});

test('long texts are kept as long as they fit together', () => {
  const recent = recentIntakes(10, 100);
  recent.keep(intakeOf('a', 60));
  recent.keep(intakeOf('b', 60));
  expect(recent.get('a')).toBeUndefined();
  expect(recent.get('b')).toBeDefined();
  recent.keep(intakeOf('giant', 101));
  expect(recent.get('giant')).toBeUndefined();
  recent.keep(intakeOf('c', 100));
  expect(recent.get('c')).toBeDefined();
});

test('what is dropped or kept again does not count twice', () => {
  const recent = recentIntakes(10, 100);
  recent.keep(intakeOf('a', 60));
  recent.keep(intakeOf('a', 60));
  expect(recent.get('a')).toBeDefined();
  recent.drop('a');
  recent.drop('a');
  recent.keep(intakeOf('b', 100));
  expect(recent.get('a')).toBeUndefined();
  expect(recent.get('b')).toBeDefined();
});
