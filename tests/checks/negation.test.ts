import { negation } from '../../src/checks/negation.js';
import { examples } from './examples.js';

examples(negation, {
  from: 'cnr',
  to: 'en',
  flags: [
    [
      'Vlada još nije donijela odluku.',
      'The Government had already made a decision.',
      'The Government had already made a decision.',
    ],
    ['Sastanak je održan.', 'The meeting was not held.', 'not', { variant: 'added' }],
    [
      'Oni koji nisu došli ostaju, a drugi idu.',
      'Those who did not come stay, the others do not go.',
      'not',
      { variant: 'added' },
    ],
    ['Ide bez pratnje.', 'He goes with an escort.', 'He goes with an escort.'],
    ['Niko nikad nije stradao.', 'Several people died.', 'Several people died.'],
  ],
  quiet: [
    // double negation of Slavic languages denies once
    ['Niko nikad nije stradao.', 'Nobody ever died.'],
    ['Nema ništa od toga.', 'Nothing will come of it.'],
    ['Nije bilo mrtvih i ranjenih.', 'There were no dead and no wounded.'],
    ['Ni on ni ona nisu došli.', 'Neither he nor she came.'],
    // words that deny by their meaning
    ['Nije uspio da stigne.', 'He failed to arrive.'],
    ['Odbio je da govori.', 'He would not speak.'],
    ['Nedostaje novca.', 'There is not enough money.'],
    ['Nezadovoljni građani', 'Citizens who are not satisfied'],
    ['Jedva da ga poznaje.', 'He does not really know him.'],
    // not only, no less than, until
    ['Ne samo u Baru već i u Podgorici.', 'In Bar and also in Podgorica.'],
    ['Čekali su dok nije stigao.', 'They waited until he arrived.'],
    ['Nema sumnje da je jak.', 'He is strong without doubt.'],
    // words that only begin like a negator
    ['Prošle nedjelje nekoliko njih je vidjelo nebo.', 'Last week several of them saw the sky.'],
    // the sentence moved to the next pair
    ['Počeo je.\nNije stao.', 'He began and did not stop.\nOn and on.'],
    // a label
    ['broj 5', 'No. 5'],
    ['soba broj 5', 'room No 5'],
  ],
});

examples(negation, {
  from: 'hr',
  to: 'en',
  flags: [['Uz dvoranu nema parkinga.', 'There is parking next to the arena.', 'There is parking next to the arena.']],
  quiet: [['Uz dvoranu nema parkinga.', 'There is no parking next to the arena.']],
});

examples(negation, {
  from: 'de',
  to: 'en',
  flags: [
    ['Sie werde das Projekt nicht aufgeben.', 'She would abandon the project.', 'She would abandon the project.'],
    ['Die Bahn fährt wieder.', "The train isn't running again.", "isn't", { variant: 'added' }],
  ],
  quiet: [
    ['Er ist nicht nur müde.', 'He is tired and more.'],
    ['Das ist unmöglich.', 'That is not possible.'],
    ['Unter uns gesagt, keine Frage.', 'Between us, of course.'],
  ],
});

examples(negation, {
  from: 'zh',
  to: 'en',
  flags: [
    ['周教授对此不无担忧。', 'Professor Zhou has no worries about it.', 'no', { variant: 'double' }],
    ['会议没有结束。', 'The meeting has ended.', 'The meeting has ended.'],
  ],
  quiet: [
    ['周教授对此不无担忧。', 'Professor Zhou is not without worries.'],
    ['不断增长', 'constant growth'],
    ['争吵不休', 'constant quarrels'],
    ['无人机', 'a drone'],
  ],
});

examples(negation, {
  from: 'fr',
  to: 'en',
  flags: [["Il n'a pas signé.", 'He signed.', 'He signed.']],
  quiet: [
    ["Il n'a jamais vu personne.", 'He never saw anybody.'],
    ['Une personne est morte.', 'One person died.'],
  ],
});

examples(negation, {
  from: 'nl',
  to: 'en',
  flags: [],
  // a language whose negators are not known
  quiet: [['De vergadering is gehouden.', 'The meeting was not held.']],
});
