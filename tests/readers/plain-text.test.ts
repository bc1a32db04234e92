import { expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { isRefusal } from '../../src/model/refusal.js';
import { plainText } from '../../src/readers/plain-text.js';
import { readerSuite } from '../suites/reader-suite.js';

readerSuite({
  reader: plainText,
  write: (paragraphs) => paragraphs.join('\n\n'),
  scraps: ['Foto:', '1.284 pregleda', '- ', '• ', '\t', '|', '\n', '\n\n', '9. novembar 2026.', '(', '©'],
});

async function roles(text: string, tag: string | null = null): Promise<string[]> {
  const language = tag === null ? null : languageOf(tag);
  const document = await plainText.read(new TextEncoder().encode(text), language ? { language } : {});
  if (isRefusal(document)) throw new Error(document.key);
  return document.blocks.map(({ role, noise }) => noise ?? role);
}

test('the text is the decoded file, line ends and all', async () => {
  const document = await plainText.read(new TextEncoder().encode('\ufeffA\r\n\r\n  B b \r\n'), {});
  expect(document).toMatchObject({
    text: 'A\r\n\r\n  B b \r\n',
    blocks: [
      { start: 0, end: 1 },
      { start: 7, end: 10 },
    ],
  });
});

test('an article of a Montenegrin portal', async () => {
  const lines = [
    'EKONOMIJA',
    'Most na Bistrici čeka treću zimu',
    'Radovi kasne, a mještani prelaze rijeku čamcem',
    'Piše: Milica Radović',
    'Bijelo Polje, 3. mart 2026. 10:15',
    '2.310 pregleda 14 komentar(a)',
    'Most na Bistrici, Foto: Jelena Kralj',
    'Most na Bistrici, Foto: Jelena Kralj',
    'Gradnja mosta je počela prije tri godine. Do sada su završena dva stuba.',
    'Ko plaća račun',
    'Opština tvrdi da je novac uplaćen. Izvođač to poriče.',
    'Podijelite vijest',
    'Tagovi: most, Bijelo Polje',
    'Bonus video:',
  ];
  expect(await roles(lines.join('\n\n'), 'cnr')).toEqual([
    'kicker',
    'title',
    'lede',
    'byline',
    'dateline',
    'counts',
    'caption',
    'repeated-caption',
    'body',
    'subheading',
    'body',
    'share',
    'tags',
    'video',
  ]);
});

test('body text is never noise, whatever it begins with', async () => {
  const bodies = [
    'Share prices fell on Monday after the central bank raised its rates. Analysts had not expected the step.',
    'Views differ on what should be done with the old mill. Some want a museum.',
    'Follow-up talks will be held in Geneva, the ministry said. No date was given.',
    'Videos of the flood spread within hours. The mayor asked people to stay at home.',
    'Advertisement spending grew by a tenth last year. Television took the largest part.',
    'By Friday the water had gone. What remained was mud.',
    'Photos: that is what he carried home from the war. Nothing else.',
    'Related charges were dropped in spring. The court gave no reasons.',
  ];
  expect(await roles(['A headline for all of them', ...bodies].join('\n\n'), 'en')).toEqual([
    'title',
    ...bodies.map(() => 'body'),
  ]);
});

test('a repeated paragraph is a fault of the translation, not noise', async () => {
  const body = 'The bridge was closed on Monday. Nobody was hurt.';
  expect(await roles(['Bridge closed', body, body].join('\n\n'), 'en')).toEqual(['title', 'body', 'body']);
});

test('direct speech with dashes is no list; short points in a row are', async () => {
  const speech = ['Naslov o nečemu', '- Nema predaje, kazao je trener.', '- Idemo po pobjedu, rekao je kapiten.'];
  expect(await roles(speech.join('\n\n'), 'cnr')).toEqual(['title', 'body', 'body']);
  const points = [
    'What we know',
    'The mayor listed three things. They are these:',
    '- the road',
    '- the bridge',
    '- the school',
  ];
  expect(await roles(points.join('\n\n'), 'en')).toEqual(['title', 'body', 'list', 'list', 'list']);
});

test('single line breaks part paragraphs when there is no empty line', async () => {
  const text =
    'Der Zug fährt wieder\nSeit Montag fahren die Züge wieder. Die Bahn spricht von einem Erfolg.\nAnzeige\nDie Kunden sind erleichtert. Viele hatten Umwege fahren müssen.\n';
  expect(await roles(text, 'de')).toEqual(['title', 'body', 'advert', 'body']);
});

test('lines that were wrapped at a fixed width are one paragraph', async () => {
  const wrapped =
    'The old railway bridge over the river will be closed for repairs from\nMonday, the operator said in a statement that was published on Friday\nafternoon. Trains will be replaced by buses until the end of October.';
  const document = await plainText.read(new TextEncoder().encode(`Bridge closes\n\n${wrapped}\n\n${wrapped}`), {});
  expect(document).toMatchObject({ blocks: [{ role: 'title' }, { role: 'body' }, { role: 'body' }] });
});

test('noise of every language is known when the language is not', async () => {
  const lines = [
    'Заголовок статьи о мосте',
    'Просмотров: 5 431',
    'Мост закрыли в понедельник. Никто не пострадал.',
    'Читайте также: Другое',
  ];
  expect(await roles(lines.join('\n\n'))).toEqual(['title', 'counts', 'body', 'read-more']);
});
