import { expect, test } from 'vitest';
import { soundDistance } from '../../src/lexicon/sound-distance.js';

test.each([
  ['Bajden', 'Biden'],
  ['Sjaohong', 'Xiaohong'],
  ['Šekspir', 'Shakespeare'],
  ['Сијарто', 'Szijjártó'],
  ['Лаурітцен', 'Lauritzen'],
  ['欧阳静', 'Ouyang Jing'],
])('%s sounds like %s', (one, other) => {
  expect(soundDistance(one, other)).toBeLessThan(0.15);
  expect(soundDistance(other, one)).toBe(soundDistance(one, other));
});

test.each([
  ['Petrović', 'Đukanović'],
  ['Tusk', 'Trump'],
  ['Budapest', 'Vienna'],
])('%s does not sound like %s', (one, other) => {
  expect(soundDistance(one, other)).toBeGreaterThan(0.34);
});
