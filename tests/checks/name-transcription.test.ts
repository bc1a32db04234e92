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
