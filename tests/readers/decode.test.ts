import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { isRefusal } from '../../src/model/refusal.js';
import { decode } from '../../src/readers/decode.js';

const CNR =
  'Ministar je u četvrtak stigao u Budimpeštu. Dočekao ga je šef diplomatije, rekao je da će pruga biti završena iduće godine.';
const RU = 'Министр прибыл в понедельник в Будапешт и говорил с хозяином встречи о железной дороге и мосте.';
const FR =
  'Le ministre est arrivé lundi à Budapest où il a été reçu par son hôte, très attendu, après une année de négociations.';
const ZH = '外交部长周一抵达布达佩斯，与东道主讨论了铁路和桥梁问题。';
const JA = '外務大臣は月曜日にブダペストに到着し、鉄道と橋について話し合いました。';
const AR = 'وصل الوزير يوم الاثنين إلى بودابست وتحدث مع مضيفه عن السكك الحديدية والجسر.';
const HU =
  'A külügyminiszter hétfőn érkezett Budapestre, és a vasútról, a hídról meg a hűtőházról tárgyalt vendéglátójával.';

async function readAs(text: string, encoding: string, hint?: string): Promise<unknown> {
  const result = await decode(iconv.encode(text, encoding), hint === undefined ? {} : { encoding: hint });
  return isRefusal(result) ? result.key : { ...result };
}

describe('an encoding that nobody names is guessed, and said to be', () => {
  test.each([
    [CNR, 'windows-1250'],
    [RU, 'windows-1251'],
    [RU, 'koi8-r'],
    [FR, 'windows-1252'],
    [HU, 'windows-1250'],
    [ZH, 'gb18030'],
    [JA, 'shift_jis'],
    [AR, 'windows-1256'],
  ])('%s in %s', async (text, encoding) => {
    expect(await readAs(text, encoding)).toMatchObject({ text, encoding, guessed: true });
  });

  test('the language of the article helps', async () => {
    const language = languageOf('cnr');
    const bytes = iconv.encode('Šta će biti sa žičarom?', 'windows-1250');
    expect(await decode(bytes, language ? { language } : {})).toMatchObject({
      encoding: 'windows-1250',
      guessed: true,
    });
  });

  test('UTF-8 with one damaged letter stays UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(CNR + CNR), Buffer.from([0xc4])]);
    expect(await decode(bytes, {})).toMatchObject({ encoding: 'utf-8', guessed: true, broken: 1 });
  });
});

describe('Unicode', () => {
  test.each(['utf-16le', 'utf-16be'])('%s with and without its mark', async (encoding) => {
    expect(await decode(iconv.encode(CNR, encoding, { addBOM: true }), {})).toMatchObject({
      text: CNR,
      guessed: false,
    });
    expect(await decode(iconv.encode(CNR, encoding), {})).toMatchObject({ text: CNR, encoding, guessed: true });
  });

  test('UTF-8 with and without its mark; the mark is not text', async () => {
    expect(await readAs(CNR, 'utf-8')).toMatchObject({ text: CNR, encoding: 'utf-8', guessed: false });
    expect(await decode(Buffer.from(`\ufeff${CNR}`), {})).toMatchObject({ text: CNR });
  });

  test('half a surrogate pair becomes a replacement character', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0x00, 0xd8]), iconv.encode('abc', 'utf-16le')]);
    expect(await decode(bytes, {})).toMatchObject({ text: '\ufffdabc' });
  });
});

describe('what the person says counts', () => {
  test('an encoding by any of its names', async () => {
    expect(await readAs(CNR, 'windows-1250', 'CP1250')).toMatchObject({ text: CNR, guessed: false });
    expect(await readAs('café', 'windows-1252', 'latin1')).toMatchObject({ text: 'café' });
  });

  test('an unknown or an impossible one is refused', async () => {
    expect(await readAs(CNR, 'utf-8', 'klingon-8')).toBe('read.encoding-unknown');
    expect(await readAs(CNR, 'windows-1250', 'utf-8')).toBe('read.encoding-wrong');
  });

  test('a charset declared with the file, unless the bytes are UTF-8', async () => {
    const mediaType = 'text/plain; charset=windows-1251';
    expect(await decode(iconv.encode(RU, 'windows-1251'), { mediaType })).toMatchObject({ text: RU, guessed: false });
    expect(await decode(Buffer.from(RU), { mediaType })).toMatchObject({ text: RU, encoding: 'utf-8' });
  });
});

describe('what is no text is refused', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7 abc'), 'read.binary-format'],
    ['a DOCX', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'read.binary-format'],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'read.binary-format'],
    ['NUL bytes', Buffer.from('abc\u0000def\u0000\u0000\u0000'), 'read.binary'],
    ['control characters', Buffer.from('a\u0001b\u0002c\u0003d\u0004'), 'read.binary'],
  ])('%s', async (_, bytes, key) => {
    expect(await decode(bytes, {})).toMatchObject({ key, code: 422 });
  });
});
