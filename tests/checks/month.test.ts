import { month } from '../../src/checks/month.js';
import { examples } from './examples.js';

examples(month, {
  from: 'hr',
  to: 'en',
  flags: [
    ['Vraća se krajem listopada.', 'She will be back at the end of November.', 'November', { suggestion: 'October' }],
    ['do 14. lipnja', 'by 14 July', 'July', { suggestion: 'June' }],
  ],
  quiet: [
    ['u siječnju, veljači, ožujku, travnju', 'in January, February, March, April'],
    ['u svibnju i srpnju', 'in May and July'],
    ['krajem listopada', 'at the end of October'],
    // a month that only one side names
    ['prošlog mjeseca', 'in September'],
  ],
});

examples(month, {
  from: 'cnr',
  to: 'en',
  flags: [['u martu 2027. godine', 'in May 2027', 'May', { suggestion: 'March' }]],
  quiet: [
    // Marko, Marta and Maja are people
    ['Marko i Marta su u junu sreli Maju.', 'Marko and Marta met Maja in June.'],
    ['Rekla je Marti da dođe u aprilu.', 'She told Marta to come in April.'],
    // may and march are verbs
    ['U junu mogu da marširaju.', 'In June they may march; May I?'],
    ['05. 10. 2026.', '5 October 2026'],
    ['5.10.2026.', 'October 5, 2026'],
  ],
});

examples(month, {
  from: 'uk',
  to: 'en',
  flags: [['Її мають увімкнути до липня.', 'It is to be switched on by June.', 'June', { suggestion: 'July' }]],
  quiet: [['у лютому, в листопаді', 'in February, in November']],
});

examples(month, {
  from: 'zh',
  to: 'en',
  flags: [['6月14日', 'on July 14', 'July', { suggestion: 'June' }]],
  quiet: [
    ['6月14日，十一月', 'on June 14, in November'],
    ['3个月后的5月', 'three months later, in May'],
  ],
});

examples(month, {
  from: 'en',
  to: 'hu',
  flags: [['It opens in February.', 'Januárban nyílik.', 'Januárban', { suggestion: 'Februárban' }]],
  quiet: [['In March they may march.', 'Márciusban vonulnak.']],
});

examples(month, {
  from: 'de',
  to: 'en',
  flags: [
    ['Er entscheidet bis Ende Februar.', 'He decides by the end of January.', 'January', { suggestion: 'February' }],
  ],
  quiet: [['Am 1.2. im August August Maier', 'On 1 February, in August, August Maier']],
});
