import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/languages/detect.js';

test.each([
  ['The minister arrived in Budapest on Monday and met his host to talk about the railway and the bridge.', ['en']],
  [
    'Ministar je u ponedjeljak stigao u Budimpeštu i razgovarao sa domaćinom o pruzi i mostu.',
    ['sr-Latn', 'cnr', 'hr', 'bs'],
  ],
  ['Министар је у понедељак стигао у Будимпешту и разговарао са домаћином о прузи и мосту.', ['sr-Cyrl', 'cnr']],
  ['A miniszter hétfőn érkezett Budapestre, és a vasútról meg a hídról tárgyalt vendéglátójával.', ['hu']],
  ['Der Minister kam am Montag in Budapest an und sprach mit seinem Gastgeber über Bahn und Brücke.', ['de']],
  ['Министр прибыл в понедельник в Будапешт и говорил с хозяином встречи о дороге и мосте.', ['ru']],
  ['外交部长周一抵达布达佩斯，与东道主讨论了铁路和桥梁问题，会议持续了两个小时。', ['zh']],
  ['外交部長週一抵達布達佩斯，與東道主討論了鐵路和橋樑問題，會議持續了兩個小時。', ['zh-Hant']],
  ['وصل الوزير يوم الاثنين إلى بودابست وتحدث مع مضيفه عن السكك الحديدية والجسر.', ['ar']],
])('%s', async (text, candidates) => {
  expect(await detectLanguage(text)).toMatchObject({ tag: candidates[0], candidates, sure: true });
});

test('a few words make nobody sure', async () => {
  expect((await detectLanguage('Vlada je pala'))?.sure ?? false).toBe(false);
});

test.each(['', '12345 67890 2026', '??? !!! …', 'ok', 'https://paper.example/a/b/c/d/e/f'])(
  '%j cannot be told',
  async (text) => {
    expect(await detectLanguage(text)).toBeNull();
  },
);
