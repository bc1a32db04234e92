import { expect, test } from 'vitest';
import { omission } from '../../src/checks/omission.js';
import { examples, flagsOf } from './examples.js';

const before = 'Gradonačelnik je otvorio novu školu u centru grada.';
const beforeEnglish = 'The mayor opened the new school in the centre of town.';
const left = 'Sindikat traži veće plate za sve nastavnike.';

examples(omission, {
  from: 'cnr',
  to: 'en',
  flags: [[`${before}\n${left}`, `${beforeEnglish}\n`, left]],
  quiet: [
    [`${before}\n${left}`, `${beforeEnglish}\nThe union demands higher pay for all teachers.`],
    [`${before}\n***`, `${beforeEnglish}\n`],
    [`${before}\nVidi još`, `${beforeEnglish}\n`],
    [null, beforeEnglish],
  ],
});

test('a sentence that the neighbour has taken in is only hinted at', () => {
  const merged =
    'The mayor opened the new school in the centre of town, and the union demands higher pay for all teachers.';
  const other =
    'Škola ima dvadeset učionica i veliku salu.\nRadovi su trajali dvije godine i koštali više nego što je planirano.';
  const otherEnglish =
    'The school has twenty classrooms and a large hall.\nThe works took two years and cost more than had been planned.';
  const [flag] = flagsOf(omission, {
    from: 'cnr',
    to: 'en',
    source: `${other}\n${before}\n${left}`,
    target: `${otherEnglish}\n${merged}\n`,
  });
  expect(flag?.tier).toBe('hint');
});

test('is quiet about loose pairs: they are no whole article', () => {
  expect(flagsOf(omission, { from: 'cnr', to: 'en', source: null, target: beforeEnglish })).toEqual([]);
});
