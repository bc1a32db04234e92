import { wrongScript } from '../../src/checks/wrong-script.js';
import { examples } from './examples.js';

examples(wrongScript, {
  from: 'ru',
  to: 'en',
  flags: [
    ['Участвовали 14 аспирантов.', '14 аспирантов took part.', 'аспирантов'],
    [null, 'The goods came from 宁波 by ship.', '宁波'],
    [null, 'He spoke to القاهرة on Monday.', 'القاهرة'],
    // the second letter is a Cyrillic о
    [null, 'The cоmpany grew.', 'cоmpany', { variant: 'mixed', suggestion: 'company' }],
  ],
  quiet: [
    [null, 'The agency Xinhua (新华社) reported it.'],
    [null, 'The dose was 5 μg at 20 °C, with π and Δt as given.'],
    [null, 'Zoë met François in Łódź and Đurić in Iğdır.'],
  ],
});

examples(wrongScript, {
  from: 'en',
  to: 'sr',
  flags: [[null, 'Predsjednik je otvorio нову školu.', 'нову']],
  quiet: [
    [null, 'Предсједник је посјетио Никшић и компанију Google.'],
    [null, 'Predsjednik je posjetio Nikšić.'],
  ],
});

examples(wrongScript, {
  from: 'en',
  to: 'zh',
  flags: [[null, '总统访问了 Москва。', 'Москва']],
  quiet: [[null, '苹果公司发布了 iPhone 17 和 macOS。']],
});
