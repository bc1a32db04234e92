import { unit } from '../../src/checks/unit.js';
import { examples } from './examples.js';

examples(unit, {
  from: 'hu',
  to: 'en',
  flags: [
    ['a szél elérheti a 90 km/h-t', 'the wind may reach 90 mph', '90 mph'],
    ['5 kilométerre innen', '5 miles from here', '5 miles'],
  ],
  quiet: [
    ['90 km/h', '90 kilometres per hour'],
    ['90 km/h', '56 mph'],
    ['5 kilométer', '5 kilometers (3 miles)'],
    ['90 km/h', '90'],
    ['30 tonna', '30 tons'],
    // the pound is money too
    ['5 font', '5 pounds'],
  ],
});

examples(unit, {
  from: 'cnr',
  to: 'en',
  flags: [
    ['Traje 30 dana.', 'It lasts 30 months.', '30 months'],
    ['40 hektara šume', '40 acres of forest', '40 acres'],
  ],
  quiet: [
    ['Traje 30 dana, 24 sata i 5 nedjelja.', 'It lasts 30 days, 24 hours and 5 weeks.'],
    ['10 minuta', 'a 10-minute walk'],
    ['1.500 m²', '1,500 square metres'],
  ],
});
