import { nameTranscription } from '../../src/checks/name-transcription.js';
import { examples } from './examples.js';

examples(nameTranscription, {
  from: 'sr',
  to: 'en',
  flags: [
    ['Rekao je Džo Bajden.', 'Džo Bajden said so.', 'Džo Bajden', { suggestion: 'Joe Biden' }],
    ['Rekao je Boris Džonson.', 'Boris Dzonson said so.', 'Boris Dzonson', { suggestion: 'Boris Johnson' }],
  ],
  quiet: [
    ['Rekao je Džo Bajden.', 'Joe Biden said so.'],
    ['Rekao je Bajden, a Džo Bajden je dodao.', 'Biden said so, and Joe Biden added.'],
    ['Rekao je Milojko Spajić.', 'Milojko Spajic said so.'],
  ],
});

examples(nameTranscription, {
  from: 'cnr',
  to: 'en',
  flags: [
    [
      'Kompanija Hanada Hevi Industriz je došla.',
      'The company Hanada Hevi Industriz came.',
      'Hevi Industriz',
      { suggestion: 'Heavy Industries' },
    ],
    ['Svirao je Džejms Vilson.', 'Džejms Vilson played.', 'Džejms Vilson', { suggestion: 'James Wilson' }],
  ],
  quiet: [
    ['Svirao je Džejms Vilson.', 'James Wilson played.'],
    ['Svirao je Marko Vilotić.', 'Marko Vilotić played.'],
  ],
});

examples(nameTranscription, {
  from: 'ru',
  to: 'en',
  flags: [
    ['Назвал Вольфганг Шмидт.', 'Volfgang Shmidt said so.', 'Volfgang Shmidt', { suggestion: 'Wolfgang Schmidt' }],
  ],
  quiet: [
    ['Назвал Вольфганг Шмидт.', 'Wolfgang Schmidt said so.'],
    ['Сказал Юрий Борисенко.', 'Yuri Borisenko said so.'],
  ],
});

examples(nameTranscription, {
  from: 'uk',
  to: 'en',
  flags: [
    ['Сказав Олег Григоренко.', 'Oleg Grigorenko said so.', 'Oleg Grigorenko', { suggestion: 'Oleh Hryhorenko' }],
  ],
  quiet: [
    ['Сказав Олег Григоренко.', 'Oleh Hryhorenko said so.'],
    ['Сказав Нільс Грант.', 'Niels Grant said so.'],
  ],
});
