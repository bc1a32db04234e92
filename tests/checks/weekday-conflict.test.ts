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

const VISIT = 'Minister Tobias Weber visited the old depot in Nikšić on Tuesday.';

// two weekdays for one event; no source needed
examples(weekdayConflict, {
  from: null,
  to: 'en',
  flags: [
    [
      null,
      `${VISIT}\nOn Wednesday, during the visit to the depot, Weber saw an engine.`,
      'Wednesday',
      { suggestion: 'Tuesday', variant: 'event' },
    ],
    [
      null,
      'Mayor Ana Perić met residents of Stari Grad on Monday.\nAt the meeting on Thursday, Perić promised Stari Grad a school.',
      'Thursday',
    ],
  ],
  quiet: [
    [null, `${VISIT}\nDuring the visit to the depot on Tuesday, Weber saw an engine.`],
    // another place, another event
    [null, `${VISIT}\nOn Wednesday, Weber visited the museum.`],
    [null, `${VISIT}\nOn Wednesday, during the visit to the museum, the guests saw an engine.`],
    // a second visit, or one that lasts
    [null, `${VISIT}\nOn Wednesday, during the second visit to the depot, Weber saw an engine.`],
    [null, `${VISIT}\nThe visit to the depot continued on Wednesday with Weber in Bar.`],
    [
      null,
      'Weber visited the depot on Tuesday and the museum on Wednesday.\nDuring the visit to the depot on Tuesday Weber spoke.',
    ],
    // a visit announced for another day is not the one that was made
    [null, `${VISIT}\nThe next visit to the depot is on Friday, Weber said.`],
  ],
});

// the source names both days too: a hint at most
examples(weekdayConflict, {
  from: 'cnr',
  to: 'en',
  flags: [
    [
      'Ministar Tobijas Veber posjetio je depo u utorak.\nU srijedu je, tokom posjete depou, Veber vidio lokomotivu.',
      'Minister Tobias Weber visited the depot on Tuesday.\nOn Wednesday, during the visit to the depot, Weber saw an engine.',
      'Wednesday',
      { tier: 'hint' },
    ],
  ],
  quiet: [],
});
