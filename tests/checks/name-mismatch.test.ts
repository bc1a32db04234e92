import { nameMismatch } from '../../src/checks/name-mismatch.js';
import { examples } from './examples.js';

examples(nameMismatch, {
  from: 'de',
  to: 'en',
  flags: [
    [
      'In der Schweiz kostet es die Hälfte.',
      'In Sweden it costs half as much.',
      'Sweden',
      { suggestion: 'Switzerland' },
    ],
  ],
  quiet: [
    ['In der Schweiz kostet es die Hälfte.', 'In Switzerland it costs half as much.'],
    ['In der Schweiz kostet es die Hälfte.', 'The Swiss pay half as much.'],
    ['Der slowakische Minister kam.', 'The minister from Slovakia came.'],
    ['Die Niederlande und Belgien spielten.', 'Holland and Belgium played.'],
    ['Dort kostet es die Hälfte.', 'In Sweden it costs half as much.'],
    ['Er kam aus der Schweiz.', 'He came from there, the Australia Day Committee said.'],
  ],
});

examples(nameMismatch, {
  from: 'sr',
  to: 'en',
  flags: [
    [
      'Rekao je Boris Džonson.',
      'Mike Johnson said so.',
      'Mike Johnson',
      { suggestion: 'Boris Johnson', variant: 'other' },
    ],
    ['Rekla je Angela Merkel.', 'Angela Markel said so.', 'Angela Markel', { suggestion: 'Angela Merkel' }],
  ],
  quiet: [
    ['Rekao je Boris Džonson.', 'Prime Minister Johnson said so.'],
    ['Rekao je Dmitrij Peskov.', 'Dmitri Peskov said so.'],
    ['Rekao je Volodimir Zelenski.', 'President Volodymyr Zelenskiy said so.'],
    ['Rekao je Džordž Buš.', 'George W. Bush said so.'],
  ],
});

examples(nameMismatch, {
  from: 'zh',
  to: 'en',
  flags: [['展会在布达佩斯举行。', 'The fair was held in Bucharest.', 'Bucharest', { suggestion: 'Budapest' }]],
  quiet: [['展会在布达佩斯举行。', 'The fair was held in Budapest.']],
});
