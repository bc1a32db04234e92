import { weekday } from '../../src/checks/weekday.js';
import { examples } from './examples.js';

examples(weekday, {
  from: 'cnr',
  to: 'en',
  flags: [
    [
      'Naveo je u petak da radovi počinju.',
      'He said on Thursday that works begin.',
      'Thursday',
      { suggestion: 'Friday' },
    ],
    ['U srijedu i četvrtak', 'On Wednesday and Tuesday', 'Tuesday', { suggestion: 'Thursday' }],
  ],
  quiet: [
    ['u ponedjeljak', 'on Monday'],
    ['u ponedeljak, u sredu', 'on Monday, on Wednesday'],
    // a day that only one side names
    ['juče', 'on Tuesday'],
    ['u petak', 'yesterday'],
    // nedjelja is a week as well
    ['prošle nedjelje i sljedeće nedjelje', 'last week, on Friday'],
    // names
    ['Piše Petak Sandi', 'Sandy Friday writes in the Sunday Times'],
    // moved to the next sentence
    ['Sastali su se u petak.\nSlijedi nastavak.', 'They met.\nIt goes on from Friday.'],
  ],
});

examples(weekday, {
  from: 'hu',
  to: 'en',
  flags: [
    [
      'Kedd reggel óta nem járnak a vonatok.',
      'No trains have run since Thursday morning.',
      'Thursday',
      { suggestion: 'Tuesday' },
    ],
  ],
  quiet: [['Szombaton, vasárnap és a keddi ülésen', 'On Saturday, Sunday and at the Tuesday session']],
});

examples(weekday, {
  from: 'ru',
  to: 'en',
  flags: [['Об этом сообщили во вторник.', 'This was announced on Thursday.', 'Thursday']],
  // среда is the environment too
  quiet: [['защита среды', 'the protection of the environment on Friday']],
});

examples(weekday, {
  from: 'zh',
  to: 'en',
  flags: [['会议星期三举行。', 'The meeting will be held on Tuesday.', 'Tuesday', { suggestion: 'Wednesday' }]],
  quiet: [['周日', 'on Sunday']],
});

examples(weekday, {
  from: 'en',
  to: 'sr-Latn',
  flags: [['The vote is on Friday.', 'Glasanje je u četvrtak.', 'četvrtak', { suggestion: 'petak' }]],
  quiet: [['The Sun may shine in March, they sat', 'Sunce može sijati u martu, sjedjeli su u petak']],
});
