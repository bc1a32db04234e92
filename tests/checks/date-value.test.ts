import { dateValue } from '../../src/checks/date-value.js';
import { examples } from './examples.js';

examples(dateValue, {
  from: 'de',
  to: 'en',
  flags: [
    ['Am 05.10.2026 beginnt es.', 'It begins on 10 May 2026.', '10 May 2026'],
    ['Am 5. Mai und am 6. Juni', 'On May 6 and on June 5', ['May 6', 'June 5']],
    [null, 'It happened on April 31.', 'April 31', { variant: 'impossible' }],
    [null, 'on 29 February 2027', '29 February 2027', { variant: 'impossible' }],
  ],
  quiet: [
    ['Am 05.10.2026', 'on 5 October 2026'],
    ['Am 05.10.2026', 'on 10/05/2026'],
    ['Am 5. Mai', 'on the 5th of May'],
    // a leap day
    ['Am 29. Februar 2028', 'on February 29, 2028'],
    [null, 'In May 2026 he may 31 times'],
    // another day or month is the business of number-value and month
    ['Am 5. Mai', 'on 7 May'],
    ['Am 5. Mai', 'on 5 June'],
  ],
});
