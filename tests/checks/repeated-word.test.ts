import { repeatedWord } from '../../src/checks/repeated-word.js';
import { examples } from './examples.js';

examples(repeatedWord, {
  from: 'cnr',
  to: 'en',
  flags: [
    [null, 'The minister opened the the school.', ' the', { suggestion: '' }],
    [null, 'The the minister opened the school.', ' the'],
    [null, 'He spoke in the port in the port of Bar.', ' in the port'],
    ['Govorio je u luci.', 'He spoke spoke in the port.', ' spoke'],
    ['Bilo je to 2016.', 'It was in 2016 2016.', ' 2016'],
    ['Rekao je Orban.', 'It was said by Orban Orban.', ' Orban'],
  ],
  quiet: [
    ['Grupa Duran Duran je svirala.', 'The band Duran Duran played.'],
    [null, 'He had had enough, and said that that rule was old.'],
    [null, 'The band Duran Duran played in Pago Pago.'],
    [null, 'It was far, far away.'],
    [null, '"No. No one knows," he said.'],
    ['Išao je korak po korak po korak.', 'He went step by step by step.'],
    [null, 'The results were 3 3 and 4 4.'],
  ],
});

examples(repeatedWord, {
  from: 'en',
  to: 'de',
  flags: [[null, 'Der Minister hat hat das gesagt.', ' hat']],
  quiet: [[null, 'Das sind die, die die Schule öffneten.']],
});

examples(repeatedWord, { from: 'en', to: 'zh', flags: [], quiet: [[null, '他常常看看天天新闻。']] });
