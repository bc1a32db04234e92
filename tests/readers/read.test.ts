import { expect, test } from 'vitest';
import { READERS } from '../../src/readers/index.js';
import { read } from '../../src/readers/read.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PAGE = '<p>Title of it</p><p>And its <b>text</b>.</p>';

test('the reader is chosen by media type, then by extension, then by the first bytes', async () => {
  const asHtml = { text: 'Title of it\n\nAnd its text.' };
  expect(await read(bytes(PAGE), { mediaType: 'text/html; charset=utf-8' })).toMatchObject(asHtml);
  expect(await read(bytes(PAGE), { fileName: 'a.HTM' })).toMatchObject(asHtml);
  expect(await read(bytes(PAGE), {})).toMatchObject(asHtml);
  expect(await read(bytes(PAGE), { fileName: 'a.txt' })).toMatchObject({ text: PAGE });
  expect(await read(bytes('a < b and c > d'), {})).toMatchObject({ text: 'a < b and c > d' });
});

test.each(['', ' \n\t ', '\ufeff', '… — !', '<p></p><div> </div>'])('%j has no words in it', async (text) => {
  expect(await read(bytes(text), {})).toMatchObject({ key: 'read.empty', code: 422 });
});

test('five megabytes are the most', async () => {
  const result = await read(new Uint8Array(5 * 1024 * 1024 + 1).fill(97), {});
  expect(result).toMatchObject({ key: 'read.too-large', code: 413, values: { most: 5 } });
});

test('every reader is registered once, plain text last', () => {
  expect(READERS.map(({ id }) => id)).toEqual(['html', 'plain-text']);
});
