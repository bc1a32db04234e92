import { nameCaseEnding } from '../../src/checks/name-case-ending.js';
import { examples } from './examples.js';

examples(nameCaseEnding, {
  from: 'cnr',
  to: 'en',
  flags: [
    ['Stigao je u Njujork iz Njujorka.', 'He came to New Yorku.', 'New Yorku', { suggestion: 'New York' }],
    [
      'Razgovarao je sa Vladimirom Putinom.',
      'He spoke to Vladimira Putina.',
      'Vladimira Putina',
      { suggestion: 'Vladimir Putin' },
    ],
  ],
  quiet: [
    ['Stigao je iz Njujorka.', 'He came from New York.'],
    ['Razgovarao je sa Vladimirom Putinom.', 'He spoke to Vladimir Putin.'],
  ],
});
