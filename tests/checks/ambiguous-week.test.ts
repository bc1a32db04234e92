import { ambiguousWeek } from '../../src/checks/ambiguous-week.js';
import { examples } from './examples.js';

examples(ambiguousWeek, {
  from: 'cnr',
  to: 'en',
  flags: [
    [
      'Sastanak je održan prošle nedjelje u Podgorici.',
      'The meeting was held last Sunday in Podgorica.',
      'last Sunday',
      { suggestion: 'last week' },
    ],
    ['Prošle nedelje sud je odlučio.', 'Last Sunday the court ruled.', 'Last Sunday', { suggestion: 'Last week' }],
    ['Stižu sljedeće nedjelje.', 'They arrive next Sunday.', 'next Sunday', { suggestion: 'next week' }],
    ['Bilo je prošle sedmice.', 'It was on Sunday.', 'Sunday', { variant: 'week' }],
    [null, 'The meeting was held last Sunday.', 'last Sunday', { tier: 'hint', variant: 'alone' }],
  ],
  quiet: [
    ['Sastanak je održan prošle nedjelje.', 'The meeting was held last week.'],
    ['Izbori su u nedjelju.', 'The election is on Sunday.'],
    ['Prošle nedjelje najavljeno je da se glasa u nedjelju.', 'Last week they said the vote is on Sunday.'],
    [null, 'The meeting was held on Sunday.'],
  ],
});

examples(ambiguousWeek, {
  from: 'ru',
  to: 'en',
  flags: [
    [
      'На прошлой неделе аппарат перевезли.',
      'Last Sunday the device was moved.',
      'Last Sunday',
      { variant: 'week', suggestion: 'Last week' },
    ],
  ],
  quiet: [['В прошлое воскресенье', 'Last Sunday']],
});

examples(ambiguousWeek, {
  from: 'hr',
  to: 'en',
  flags: [],
  // in Croatian nedjelja is Sunday alone
  quiet: [
    ['Prošle nedjelje', 'Last Sunday'],
    ['Prošlog tjedna', 'Last week'],
  ],
});
