import { expect, test } from 'vitest';
import { openLocales } from '../../src/locales/index.js';
import { SEVERITIES } from '../../src/model/flag.js';
import { IGNORE_REASONS } from '../../src/model/review.js';
import { VOCABULARY } from '../../src/model/vocabulary.js';
import { labelsOf } from '../../src/web/view-models/labels.js';

test.each(['en', 'sr-Latn'])('categories, severities, reasons and labels have words in %s', async (tag) => {
  const words = (await openLocales()).words(tag);
  const keys = [
    ...Object.values(VOCABULARY).map(({ category }) => `workbench:category.${category}`),
    ...SEVERITIES.map((severity) => `workbench:severity.${severity}`),
    ...IGNORE_REASONS.map((reason) => `workbench:reason.${reason}`),
  ];
  expect(keys.filter((key) => words.t(key) === key.replace('workbench:', ''))).toEqual([]);
  const labels = Object.entries(labelsOf(words)).filter(([name, label]) => label === `label.${name}`);
  expect(labels).toEqual([]);
});
