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

examples(nameMismatch, {
  from: 'de',
  to: 'en',
  flags: [
    ['Es sprach Petra Zimmer.', 'The speaker was Petra Room.', 'Room', { suggestion: 'Zimmer' }],
    ['Es sprach Jürgen Handt.', 'The speaker was Jürgen Hand.', 'Hand', { suggestion: 'Handt', variant: 'misspelt' }],
  ],
  quiet: [
    ['Es sprach Petra Müller.', 'The speaker was Petra Mueller.'],
    ['Der Berliner Dom ist alt.', 'The Berlin Cathedral is old.'],
    ['Die Galaxie in Star Wars-Filmen.', 'The galaxy in Star Wars films.'],
  ],
});

examples(nameMismatch, {
  from: 'hu',
  to: 'en',
  flags: [['Német Katalin beszélt.', 'German Katalin spoke.', 'German Katalin', { suggestion: 'Katalin Német' }]],
  quiet: [
    ['Német Katalin beszélt.', 'Katalin Német spoke.'],
    ['A német Katalin beszélt.', 'The German Katalin spoke.'],
  ],
});

examples(nameMismatch, {
  from: 'ru',
  to: 'en',
  flags: [
    [
      'Запустили аппарат «Сокол-3».',
      'They launched the Falcon Bird-3 craft.',
      'Falcon Bird-3',
      { suggestion: 'Sokol-3', variant: 'translated' },
    ],
    // Only a hint: the second word of a name may be rightly translated.
    ['Слушайте Радио Свобода.', 'Listen to Radio Liberty.', 'Liberty', { tier: 'hint' }],
    [
      'Пришла Анна Ковальчук.\nКовальчук ушла, но Ковальчук рада.',
      'Anna Kovalchuk came.\nThen Kovalchukova left.',
      'Kovalchukova',
      { suggestion: 'Kovalchuk' },
    ],
  ],
  quiet: [
    ['Болезнь по МКБ-10 и Россия-2018.', 'A disease by ICD-10 and the 2018 event.'],
    ['Пришли Ковальчук и Ковальчукова.', 'Kovalchuk and Kovalchukova came.'],
  ],
});

examples(nameMismatch, {
  from: 'cnr',
  to: 'en',
  flags: [
    [
      'Luka u Baru.\nRoba stiže u Baru brodom.',
      'The port is in Bar.\nThe goods arrive in the bar by ship.',
      'the bar',
      { suggestion: 'Bar', variant: 'translated' },
    ],
  ],
  quiet: [['Luka u Baru.\nRoba stiže u bar.', 'The port is in Bar.\nThe goods arrive in the bar.']],
});

examples(nameMismatch, {
  from: 'zh',
  to: 'en',
  flags: [['经理欧阳明说。', 'Manager Ou Yangming said so.', 'Ou Yangming', { suggestion: 'Ouyang Ming' }]],
  quiet: [['经理欧阳明说。', 'Manager Ouyang Ming said so.']],
});
