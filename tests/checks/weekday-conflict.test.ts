import { weekdayConflict } from '../../src/checks/weekday-conflict.js';
import { examples } from './examples.js';

examples(weekdayConflict, {
  from: 'cnr',
  to: 'en',
  date: '2026-05-12',
  flags: [
    [null, 'He spoke on Friday, 10 May 2026, in Bar.', 'Friday', { suggestion: 'Sunday' }],
    [null, 'on Friday, May 10', 'Friday', { suggestion: 'Sunday' }],
    // the source says so too: its own slip, if it is one
    ['u petak, 10. maja 2026.', 'on Friday, 10 May 2026', 'Friday', { tier: 'hint' }],
  ],
  quiet: [
    [null, 'on Sunday, 10 May 2026'],
    [null, 'on Sunday (10 May)'],
    // not beside each other
    [null, 'On Friday he recalled 10 May 2026.'],
    // another weekday than the source's is the business of the check weekday
    ['u nedjelju, 10. maja', 'on Friday, 10 May'],
  ],
});

examples(weekdayConflict, {
  from: null,
  to: 'en',
  flags: [],
  // neither the text nor the article knows the year
  quiet: [[null, 'on Friday, 10 May']],
});
