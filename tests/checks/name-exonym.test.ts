import { nameExonym } from '../../src/checks/name-exonym.js';
import { examples } from './examples.js';

examples(nameExonym, {
  from: 'cnr',
  to: 'en',
  flags: [
    ['Delegacija je otputovala u Beč.', 'The delegation left for Beč.', 'Beč', { suggestion: 'Vienna' }],
    ['Sastali su se u Solunu.', 'They met in Soluna.', 'Soluna', { suggestion: 'Thessaloniki' }],
    ['Bio je u Španiji.', 'He was in Spanija.', 'Spanija', { suggestion: 'Spain' }],
    [
      'Ambasada SAD odbila je vizu.',
      'The embassy of the SAD refused the visa.',
      'SAD',
      { suggestion: 'United States' },
    ],
    [
      'Vlada Crne Gore je zasijedala.',
      'The government of Black Mountain met.',
      'Black Mountain',
      { suggestion: 'Montenegro', variant: 'translated' },
    ],
  ],
  quiet: [
    ['Delegacija je otputovala u Beč.', 'The delegation left for Vienna.'],
    ['Vlada SAD je odbila.', 'The US government refused.'],
    ['Vlada SAD je odbila.', 'The American government refused.'],
    ['Put od Mateševa do Andrijevice.', 'The road from Mateševo to Andrijevica.'],
    ['Pobijedila je ekipa Rima.', 'The team from Rome won.'],
    ['Sad je kasno.', 'It is Sad Monday now.'],
  ],
});

examples(nameExonym, {
  from: 'hu',
  to: 'en',
  flags: [['Pozsonyból érkezett a vonat.', 'The train arrived from Pozsony.', 'Pozsony', { suggestion: 'Bratislava' }]],
  quiet: [
    ['Pozsonyból érkezett a vonat.', 'The train arrived from Bratislava.'],
    ['Szegedről és Győrből jöttek.', 'They came from Szeged and Győr.'],
  ],
});

examples(nameExonym, {
  from: 'de',
  to: 'en',
  flags: [['Der Zug nach Genf fiel aus.', 'The train to Genf was cancelled.', 'Genf', { suggestion: 'Geneva' }]],
  quiet: [
    ['Der 1. FC Köln gewann.', '1. FC Köln won.'],
    ['Der Zug nach Genf fiel aus.', 'The train to Geneva was cancelled.'],
  ],
});

examples(nameExonym, {
  from: 'ru',
  to: 'en',
  flags: [['Он приехал из Вены.', 'He came from Vena.', 'Vena', { suggestion: 'Vienna' }]],
  quiet: [['Он приехал из Вены в Пекин.', 'He came from Vienna to Beijing.']],
});
