import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.js';
import { VOCABULARY } from '../../src/model/vocabulary.js';

describe('one table drives every vocabulary', () => {
  test.each(CHECKS.map(([check]) => check))('$id has the category and severity of the table', (check) => {
    expect(VOCABULARY[check.id]).toMatchObject({ category: check.category, severity: check.severity });
  });

  test('only noise is outside the scores', () => {
    const outside = Object.entries(VOCABULARY).filter(([, { category }]) => category.startsWith('design/'));
    expect(outside.map(([id]) => id)).toEqual(['cms-noise']);
  });
});
