import { currency } from '../../src/checks/currency.js';
import { examples } from './examples.js';

examples(currency, {
  from: 'ru',
  to: 'en',
  flags: [
    ['стоимостью 340 миллионов рублей', 'with a total cost of 340 million dollars', '340 million dollars'],
    ['150 евро', '$150', '$150'],
    ['2,5 млн долларов', '€2.5 million', '€2.5 million'],
  ],
  quiet: [
    ['340 миллионов рублей', '340 million rubles'],
    ['340 миллионов рублей', 'RUB 340 million'],
    ['340 миллионов рублей', '₽340m'],
    // a conversion that names both, or has another number
    ['340 миллионов рублей', '340 million rubles ($4 million)'],
    ['340 рублей', '4 dollars'],
    // dollars of several countries
    ['5 миллионов долларов', '5 million Australian dollars, or A$5m'],
    ['5 миллионов долларов', '5 million'],
    // weights
    ['5 фунтов мяса', '5 pounds of meat'],
  ],
});

examples(currency, {
  from: 'cnr',
  to: 'en',
  flags: [['240 miliona eura', '240 million dollars', '240 million dollars']],
  quiet: [
    ['240 miliona eura', '€240 million'],
    ['240 miliona eura', '240 million EUR'],
    ['100 dinara', '100 dinars (RSD 100)'],
    ['5 kruna', '5 crowns'],
  ],
});

examples(currency, {
  from: 'zh',
  to: 'en',
  flags: [['50亿美元', '5 billion euros', '5 billion euros']],
  quiet: [
    ['58.6亿元', '5.86 billion yuan'],
    ['50亿美元，3万欧元', '$5 billion and 30,000 euros'],
  ],
});
