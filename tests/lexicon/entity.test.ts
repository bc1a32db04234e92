import { expect, test } from 'vitest';
import { allEntities } from '../../src/lexicon/entity.js';

test('the tables know more than four hundred entities, each once', () => {
  const entities = allEntities();
  expect(entities.length).toBeGreaterThan(400);
  const keys = entities.map(({ kind, id }) => `${kind} ${id}`);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('no cell is empty and every cell names its language', () => {
  for (const { id, english, cells } of allEntities()) {
    expect(english.join(), id).not.toBe('');
    for (const [tag, forms] of cells) {
      expect(tag, id).toMatch(/^[a-z]{2,3}$/);
      expect(
        forms.every((form) => form !== ''),
        `${id} ${tag}`,
      ).toBe(true);
    }
  }
});
