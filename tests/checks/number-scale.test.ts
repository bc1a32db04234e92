import { numberScale } from '../../src/checks/number-scale.js';
import { examples } from './examples.js';

examples(numberScale, {
  from: 'sr-Latn',
  to: 'en',
  flags: [
    ['2,5 miliona evra', '2.5 billion euros', '2.5 billion', { suggestion: '2.5 million' }],
    ['9,4 milijarde evra', '9.4 million euros', '9.4 million', { suggestion: '9.4 billion' }],
    ['2,1 milion tona', '21 million tonnes', '21 million', { suggestion: '2.1 million' }],
    ['18,5 odsto', '185 percent', '185', { suggestion: '18.5' }],
    ['1,2 milijarde', '1,2 billion', '1,2 billion', { suggestion: '1.2 billion', variant: 'format' }],
    ['1.850 mjesta', '1.850 seats', '1.850', { suggestion: '1,850', variant: 'format' }],
  ],
  quiet: [
    ['2,5 miliona, 1.850 mjesta', '2.5 million, 1,850 seats'],
    ['500 hiljada', 'half a million'],
    ['1,5 hiljada ljudi', '1,500 people'],
    ['2 do 3 miliona', '2 to 3 million'],
    ['3 mlrd evra', '€3bn'],
    // another number, not another size: that is number-value's
    ['46 miliona', '64 million'],
  ],
});

examples(numberScale, {
  from: 'zh',
  to: 'en',
  flags: [['营业额达58.6亿元', 'a turnover of 58.6 billion yuan', '58.6 billion', { suggestion: '5.86 billion' }]],
  quiet: [['58.6亿元，250万人，3千', '5.86 billion yuan, 2.5 million people, 3,000']],
});

examples(numberScale, {
  from: 'en',
  to: 'de',
  flags: [['6.5 billion years', '6,5 Billionen Jahre', '6,5 Billionen', { suggestion: '6,5 Milliarden' }]],
  quiet: [['6.5 billion years, 1,250 seats', '6,5 Milliarden Jahre, 1250 Plätze']],
});

examples(numberScale, {
  from: 'es',
  to: 'en',
  flags: [],
  quiet: [
    ['27,3 millones y 3 mil millones', '27.3 million and 3 billion'],
    // Mexico writes numbers the English way
    ['1,234 personas', '1,234 people'],
  ],
});

examples(numberScale, {
  from: 'en',
  to: 'es',
  flags: [['2.5 million people', '2,5 mil personas', '2,5 mil']],
  // and may go on writing so
  quiet: [['1,234 people, 2.4 percent', '1,234 personas, 2.4 %']],
});

examples(numberScale, {
  from: 'pl',
  to: 'en',
  flags: [['27,3 mln złotych', '27.3 billion zlotys', '27.3 billion']],
  quiet: [['27,3 mln złotych', '27.3 million zlotys']],
});

examples(numberScale, {
  from: 'ro',
  to: 'en',
  flags: [],
  // a language whose scale words are not known
  quiet: [['27,3 milioane de lei', '27.3 million lei']],
});
