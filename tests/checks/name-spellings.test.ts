import { nameSpellings } from '../../src/checks/name-spellings.js';
import { examples } from './examples.js';

const seed = 'Minister Wang Xiaohong met Viktor Orbán.';

examples(nameSpellings, {
  from: 'cnr',
  to: 'en',
  flags: [
    [null, `${seed}\nAfter meeting Vanga, Orbán was glad.\nWang left.`, 'Vanga', { suggestion: 'Wang' }],
    [null, `${seed}\nAfter the talks, Orban was glad.`, 'Orban', { suggestion: 'Orbán' }],
    [
      null,
      'Dragan Perazić spoke.\nThe offer was handed to Peraziću.\nPerazić left.',
      'Peraziću',
      { suggestion: 'Perazić' },
    ],
  ],
  quiet: [
    [null, `${seed}\nOrbán said so. Wang agreed.`],
    [null, 'Paul and Paula came.\nMaria saw Mary, and Karl met Carla.\nPaul left.'],
    [null, 'Anna Ivanović spoke.\nAnn Smith spoke too.\nAnna left, Ann stayed.'],
    [null, 'Iran and Iraq, Slovenia and Slovakia, Austria and Australia.'],
  ],
});

examples(nameSpellings, {
  from: null,
  to: 'en',
  flags: [
    [null, `${seed}\nAfter meeting Vanga, Orbán was glad.\nWang left.`, 'Vanga', { suggestion: 'Wang' }],
    [
      null,
      'Hengliang grew.\nThe firm Hengliang is old, and Heng Liang sells abroad.',
      'Heng Liang',
      { suggestion: 'Hengliang' },
    ],
  ],
  quiet: [
    [null, 'Mary met Maria.\nEric saw Erika.\nJohn and Johanna left.'],
    [null, 'New York is far.\nNewark is near.'],
  ],
});
