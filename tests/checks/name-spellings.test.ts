import { nameSpellings } from '../../src/checks/name-spellings.js';
import { examples } from './examples.js';

examples(nameSpellings, {
  from: 'cnr',
  to: 'en',
  flags: [],
  quiet: [[null, 'Viktor Orbán met Xi Jinping. Orbán said so.']],
});
