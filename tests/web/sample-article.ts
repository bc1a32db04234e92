import type { Words } from '../../src/locales/index.js';
import type { Actor, UserRole } from '../../src/model/user.js';
import type { Review } from '../../src/model/review.js';
import { rowContext, type RowContext } from '../../src/web/view-models/row-context.js';
import { sampleReview, type SampleRow } from '../../bench/synthetic-review.js';

/** An article with one pair of every kind. */
export const ROWS: readonly SampleRow[] = [
  { source: 'Ukupno 23 godine zatvora', machine: 'Total of 23 years in prison', role: 'title', state: 'confirmed' },
  { source: '12 pregleda', machine: '12 views', role: 'noise' },
  {
    source: 'Osuđen je Radomir Pejaković.',
    machine: 'Radomir Pejakovića was sentenced.',
    flags: [
      {
        check: 'name-case-ending',
        severity: 'major',
        target: 'Pejakovića',
        source: 'Pejaković',
        suggestions: ['Pejaković', ''],
      },
    ],
    comments: ['Is this <b>ours</b>?'],
  },
  {
    source: 'Ostali su čekali.',
    machine: null,
    goesOn: true,
    flags: [{ check: 'omission', severity: 'critical', category: 'accuracy/omission', source: 'Ostali su čekali.' }],
  },
  {
    source: 'Zadovoljan je presudom, ali je očekivao strožu kaznu.',
    machine: 'He is satisfied with the verdict.',
    flags: [
      {
        check: 'omission-words',
        severity: 'major',
        source: 'ali je očekivao strožu kaznu',
        gapAfter: 'verdict',
        category: 'accuracy/omission',
      },
    ],
  },
  {
    source: 'Iznijeli su pakete.',
    machine: 'They took packages out.',
    text: 'They took packs out.',
    state: 'corrected',
  },
  { source: null, machine: 'The hall was silent.', goesOn: true },
  {
    source: '<script>alert(1)</script> & „navod“',
    machine: '<script>alert(1)</script> & "quote" <img src=x onerror=alert(2)>',
    flags: [
      { check: 'number-value', severity: 'minor', target: '"quote"', state: 'ignored' },
      { check: 'number-value', severity: 'minor', target: '& "quote"', tier: 'hint', suggestions: ['"><script>'] },
    ],
  },
];

/** The sample article, as somebody has it under review. */
export function sample(rows: readonly SampleRow[] = ROWS): Review {
  return sampleReview(rows, { from: 'cnr', to: 'en' });
}

/** Words that say their key and values, so that tests do not depend on phrasing. */
export const WORDS: Words = {
  tag: 'en',
  direction: 'ltr',
  t: (key, values) => (values === undefined ? key : `${key} ${JSON.stringify(values)}`),
  message: ({ check }) => `message of ${check}`,
  title: (check) => `title of ${check}`,
  number: String,
  date: (iso) => iso,
  dateTime: (ms) => new Date(ms).toISOString(),
  language: (tag) => tag,
  age: (ms) => new Date(ms).toISOString(),
};

/** A person with a role. */
export function actor(role: UserRole, id = 'u1'): Actor {
  const user = { id, name: id, displayName: id === 'u1' ? 'Jelena' : 'Marko', disabled: false, locale: null };
  return { user, desk: 'default', role };
}

/** Names of the people in the sample. */
export const PEOPLE: ReadonlyMap<string, string> = new Map([
  ['u1', 'Jelena'],
  ['u2', 'Marko'],
]);

/** The sample as one person sees it. */
export function context(review: Review = sample(), who: Actor = actor('reviewer')): RowContext {
  return rowContext(review, who, WORDS, PEOPLE);
}
