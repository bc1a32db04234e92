import { nameCaseEnding } from '../../src/checks/name-case-ending.js';
import { examples } from './examples.js';

examples(nameCaseEnding, {
  from: 'cnr',
  to: 'en',
  flags: [
    [
      'Ponudu je uručio ministru Draganu Peraziću.',
      'The offer was handed to Minister Dragan Peraziću.',
      'Peraziću',
      { suggestion: 'Perazić' },
    ],
    [
      'Osuđen je Vuk Lončar, a Lončara je branio brat.',
      'Vuk Lončar was convicted, and Lončara was defended.',
      'Lončara',
      { suggestion: 'Lončar' },
    ],
    [
      'Ambasador Kendži Takahaši je došao.\nTakahašijev portparol je rekao.',
      "Ambassador Kenji Takahashi came.\nTakahašijev's spokesman said.",
      'Takahašijev',
      { suggestion: 'Takahashi' },
    ],
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
    ['Ivana Marković i Ivan Marković su došli.', 'Ivana Marković and Ivan Marković came.'],
    ['Od Mateševa do Andrijevice, kod Mateševa.', 'From Mateševo to Andrijevica, near Mateševo.'],
    ['Ulica Vuka Karadžića je zatvorena.', 'Ulica Vuka Karadžića is closed.'],
    ['Uhapsili su Marka Jankovića. Marko Janković ćuti.', 'They arrested Marko Janković. Marko Janković is silent.'],
    ['Srela je Petru Petrović. Petar nije tu.', 'She met Petra Petrović. Petar is not here.'],
  ],
});

examples(nameCaseEnding, {
  from: 'hr',
  to: 'en',
  flags: [['Pohvalio je Ivana Grdenca.', 'He praised Ivan Grdenca.', 'Grdenca', { suggestion: 'Grdenac' }]],
  quiet: [['Pohvalio je Anu Grdenac.', 'He praised Ana Grdenac.']],
});

examples(nameCaseEnding, {
  from: 'hu',
  to: 'en',
  flags: [
    ['Szekszárdról indult a vonat.', 'The train left from Szekszárdról.', 'Szekszárdról', { suggestion: 'Szekszárd' }],
  ],
  quiet: [
    ['Szekszárdról indult a vonat.', 'The train left from Szekszárd.'],
    ['Kornél és Dániel Esztergomban.', 'Kornél and Dániel in Esztergom.'],
  ],
});

examples(nameCaseEnding, {
  from: 'ru',
  to: 'en',
  flags: [['Учёные Омского университета.', 'Scientists from Omskogo University.', 'Omskogo']],
  quiet: [
    ['Директор Максим Донской.', 'Director Maksim Donskoy.'],
    ['Нина Николаевна Суетина, дочь Суетина.', 'Nina Nikolaevna Suetina, daughter of Suetin.'],
  ],
});

examples(nameCaseEnding, {
  from: 'cnr',
  to: 'en',
  flags: [[null, 'The court heard Pejakovića on Monday.', 'Pejakovića', { suggestion: 'Pejaković' }]],
  quiet: [[null, 'Maria and Ana spoke to Anna.']],
});

examples(nameCaseEnding, {
  from: 'en',
  to: 'sr-Latn',
  flags: [],
  quiet: [['Sanja Marić met Ivan Perić.', 'Sanja Marić je srela Ivana Perića.']],
});
